import { toCsv } from '../../shared/csv.ts';
import { toAnswerRows } from './answer-rows.ts';
import { progressOf, type Progress } from '../workbook/progress.ts';
import { assessmentTool as t } from './words.en.ts';
import { workbook as words } from '../workbook/words.en.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { saveFile } from '../../browser/save-file.ts';
import { markReady } from '../../browser/mark-ready.ts';
import { loadAssessment } from '../workbook/assessment.browser.ts';
import { startWorkbookBar, type WorkbookBar } from '../workbook/bar.browser.ts';
import { isSaved, onWorkbookChange, readWorkbook } from '../workbook/store.browser.ts';
import { today } from '../../shared/today.ts';
import { startTargets, startWhoAnswers } from './targets.browser.ts';
import { StatementForm } from './statement-form.browser.ts';
import { Views } from './views.browser.ts';

/** Starts the questionnaire. Does nothing if the page has none. */
export function startSelfAssessment(): void {
  const root = document.querySelector<HTMLElement>('[data-assessment]');
  if (root) new SelfAssessment(root).start();
}

/** The workbook on the device is the only state: choices and text change it, and every change is shown. */
class SelfAssessment {
  readonly #root: HTMLElement;
  readonly #bar: WorkbookBar;
  readonly #statements: StatementForm[];
  readonly #views: Views;
  readonly #shows: readonly ReturnType<typeof startTargets>[];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#bar = startWorkbookBar(root);
    const say = (text: string): void => this.#bar.say(text);
    this.#statements = [...root.querySelectorAll<HTMLElement>('[data-statement]')].map((form) => new StatementForm(form, say));
    this.#views = new Views(root, this.#statements);
    this.#shows = [startTargets(root), startWhoAnswers(root)];
  }

  start(): void {
    this.#bar.on('csv', saveCsv);
    this.#bar.on('print-blank', () => this.#printBlank());
    onWorkbookChange(() => this.#show());
    // Browsers may fill in the earlier text of fields, or restore the page as it was left.
    window.addEventListener('pageshow', () => this.#show());
    this.#show();
    // Waiting elements cannot take the focus, and the views give it to a statement.
    markReady(this.#root);
    this.#views.start();
    // Added after the views start, so that the link to the next statement stays in the current view.
    window.addEventListener('hashchange', () => this.#show());
  }

  #show(): void {
    const workbook = readWorkbook();
    for (const statement of this.#statements) statement.update(workbook);
    for (const show of this.#shows) show(workbook);
    const facts = this.#statements.map((each) => each.facts);
    this.#showProgress(progressOf(workbook, facts));
    findPart(this.#root, 'not-saved-here').hidden = isSaved();
  }

  #showProgress(progress: Progress): void {
    const { answered, byOutcome, firstOpen } = progress;
    this.#root.dataset['print'] = answered > 0 ? 'answers' : 'blank';
    setText(findPart(this.#root, 'progress'), describe(progress));
    for (const [outcome, count] of byOutcome)
      setText(requireElement(this.#root, `[data-count="${outcome}"]`, HTMLElement), t.ofOutcome(count.answered, count.total));
    const goOn = requireElement(this.#root, '[data-part="go-on"]', HTMLAnchorElement);
    const open = this.#statements.find(({ facts }) => facts.id === firstOpen);
    goOn.hidden = !open;
    findPart(this.#root, 'result').hidden = answered === 0;
    if (open) goOn.hash = this.#views.hashTo(open.facts.id);
    setText(goOn, open && answered > 0 ? t.goOn(open.topic) : t.begin);
  }

  /** Prints the worksheet as if nothing were answered, and leaves every answer as it is. */
  #printBlank(): void {
    this.#root.dataset['print'] = 'blank';
    window.addEventListener('afterprint', () => this.#show(), { once: true });
    window.print();
  }
}

function describe({ answered, total, unknown, unexplained }: Progress): string {
  return [
    t.progress(answered, total),
    ...(unknown > 0 ? [t.unknown(unknown)] : []),
    ...(unexplained > 0 ? [t.unexplained(unexplained)] : []),
    '.',
  ].join('');
}

/** Sets a text only if it differs, so that nothing is read out twice. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

async function saveCsv(): Promise<string> {
  const data = await loadAssessment().catch(() => undefined);
  if (!data) return words.loadFailed;
  const name = t.csvFile(today());
  saveFile(name, toCsv(toAnswerRows(readWorkbook(), data)), 'text/csv');
  return words.saved(name);
}
