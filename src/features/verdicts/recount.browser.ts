import { VERDICTS_DATA } from '../../shared/urls.ts';
import { loadScript } from '../../browser/resolve-href.ts';
import { describeCosts, describeSpread, describeVerdict } from './describe.ts';
import { chooseStudies, recount, VERDICTS_GLOBAL, type VerdictData } from './recount.ts';
import { verdictWords as words } from './words.en.ts';

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
  const status = root.querySelector('[data-part="status"]');
  try {
    const data = await loadVerdicts();
    const counted = chooseStudies(data, Object.fromEntries(selects.map(({ name, value }) => [name, value])));
    const rows = [...root.querySelectorAll<HTMLElement>('[data-topic]')];
    const decided = rows.filter((row) => fillRow(row, data, counted));
    const isAll = counted.size === Object.keys(data.studies).length;
    if (status) status.textContent = isAll ? words.statusAll(counted.size) : words.status(counted.size, decided.length);
  } catch {
    if (status) status.textContent = words.failed;
  }
}

/** Writes the counts of one row; true where there are enough places for a verdict. */
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

let loaded: Promise<VerdictData> | undefined;

function loadVerdicts(): Promise<VerdictData> {
  loaded ??= loadScript(VERDICTS_DATA).then(() => {
    const data = (self as unknown as Record<string, VerdictData | undefined>)[VERDICTS_GLOBAL];
    if (!data) throw new Error(`${VERDICTS_DATA} left nothing.`);
    return data;
  });
  return loaded;
}
