import { VERDICTS_DATA } from '../../shared/urls.ts';
import { makeLoader } from '../../browser/load-registered.ts';
import { describeCosts, describeSpread, describeVerdict } from './describe.ts';
import { chooseStudies, recount, VERDICTS_GLOBAL, type VerdictData } from './recount.ts';
import { verdictWords as words } from './words.en.ts';

const loadVerdicts = makeLoader<VerdictData>(VERDICTS_GLOBAL, VERDICTS_DATA);

/** Lets readers count the verdicts again for places like theirs. Does nothing on other pages. */
export function startRecount(): void {
  const root = document.querySelector<HTMLElement>('[data-recount]');
  if (!root) return;
  const selects = [...root.querySelectorAll('select')];
  const show = (): void => void showRecount(root, selects);
  for (const select of selects) select.addEventListener('change', show);
  root.querySelector('[data-part="clear"]')?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    show();
  });
  if (selects.some(({ value }) => value !== '')) show();
}

async function showRecount(root: HTMLElement, selects: readonly HTMLSelectElement[]): Promise<void> {
  const data = await loadVerdicts().catch(() => undefined);
  const status = root.querySelector('[data-part="status"]');
  if (status) status.textContent = data ? fillRows(root, data, selects) : words.failed;
}

/** Writes the counts of all rows and returns the status text. */
function fillRows(root: HTMLElement, data: VerdictData, selects: readonly HTMLSelectElement[]): string {
  const counted = chooseStudies(data, Object.fromEntries(selects.map(({ name, value }) => [name, value])));
  const decided = [...root.querySelectorAll<HTMLElement>('[data-topic]')].filter((row) => fillRow(row, data, counted));
  const isAll = counted.size === Object.keys(data.studies).length;
  return isAll ? words.statusAll(counted.size) : words.status(counted.size, decided.length);
}

/** Writes the counts of one row. True if there are enough places for a verdict. */
function fillRow(row: HTMLElement, data: VerdictData, counted: ReadonlySet<string>): boolean {
  const { verdict, cases } = recount(data.topics[row.dataset['topic'] ?? ''] ?? [], counted);
  const isHere = verdict.tried > 0;
  const texts = {
    says: isHere ? describeVerdict(verdict) : words.noneHere,
    evidence: describeSpread(cases),
    cost: isHere ? describeCosts(cases) : '',
  };
  for (const [part, text] of Object.entries(texts)) {
    const cell = row.querySelector(`[data-part="${part}"]`);
    if (cell) cell.textContent = text;
  }
  return verdict.id !== 'too-few';
}
