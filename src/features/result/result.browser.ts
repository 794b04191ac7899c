import type { AssessmentData } from '../../content/assessment-data.ts';
import { formatDate } from '../../shared/dates.ts';
import { changesBetween, type Changes, type Compared } from './change-between.ts';
import { lowAnswers, unknownStatements, type LowAnswer } from './low-answers.ts';
import { profileOf, sumUp, type ProfileRow } from './profile.ts';
import { toResultCsv } from './result-csv.ts';
import { toResultText } from './result-text.ts';
import { describeSum } from './sum-words.ts';
import { SITE } from '../../shared/site.ts';
import { givenAnswer } from '../workbook/score-inputs.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import { everyPage } from '../../site/every-page-words.en.ts';
import { result as t } from './words.en.ts';
import { workbook as workbookWords } from '../workbook/words.en.ts';
import { copyTextOf } from '../../browser/copy.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { keepFocus } from '../../browser/keep-focus.ts';
import { saveFile } from '../../browser/save-file.ts';
import { factsOf, loadAssessment } from '../workbook/assessment.browser.ts';
import { startWorkbookBar } from '../workbook/bar.browser.ts';
import { onWorkbookChange, readWorkbook } from '../workbook/store.browser.ts';
import { today } from '../../shared/today.ts';
import { makeAppendix } from './appendix.browser.ts';
import { makeChange } from './change.browser.ts';
import { startEarlier, type Earlier } from './earlier.browser.ts';
import { showInvestigations, showLow } from './low-section.browser.ts';
import { makeScale } from './profile-bar.browser.ts';
import { hideZeroColumns, makeProfileRows } from './profile-rows.browser.ts';

/** Starts the result. Does nothing on other pages. */
export function startResult(): void {
  const root = document.querySelector<HTMLElement>('[data-result]');
  if (root) void start(root);
}

/** The bar works at once; the rest waits for the statements. */
async function start(root: HTMLElement): Promise<void> {
  const bar = startWorkbookBar(root);
  const data = await loadAssessment().catch(() => undefined);
  if (!data) {
    findPart(root, 'loading').textContent = workbookWords.loadFailed;
    return;
  }
  const page = new ResultPage(root, data);
  bar.on('csv', () => page.saveCsv());
  bar.on('copy', () => page.copy());
  page.start();
}

/** What the page shows. It is scored again from the workbook on the device at every change. */
interface Shown {
  readonly workbook: Workbook;
  readonly rows: readonly ProfileRow[];
  readonly low: readonly LowAnswer[];
  readonly changes: Changes | undefined;
  /** When the earlier file was saved, in words; empty without one. */
  readonly day: string;
}

class ResultPage {
  readonly #root: HTMLElement;
  readonly #data: AssessmentData;
  readonly #earlier: Earlier;

  constructor(root: HTMLElement, data: AssessmentData) {
    this.#root = root;
    this.#data = data;
    this.#earlier = startEarlier(root, () => this.#show());
  }

  start(): void {
    findPart(this.#root, 'loading').hidden = true;
    findPart(this.#root, 'scale').append(makeScale());
    onWorkbookChange(() => this.#show());
    this.#show();
  }

  saveCsv(): string {
    const name = t.csvName(today());
    const shown = this.#score();
    saveFile(name, toResultCsv(shown.rows, comparedOf(shown)), 'text/csv');
    return t.csvSaved(name);
  }

  async copy(): Promise<string> {
    const shown = this.#score();
    const { statements } = this.#data;
    const parts = { sum: sumUp(shown.rows), unknown: unknownStatements(shown.workbook, statements), compared: comparedOf(shown) };
    const text = findPart(this.#root, 'text');
    text.textContent = toResultText({ asOf: this.#asOf(), origin: SITE.url, ...shown, ...parts });
    text.hidden = false;
    const said = await copyTextOf(text);
    text.hidden = said === everyPage.copied;
    return said;
  }

  #score(): Shown {
    const { outcomes, statements } = this.#data;
    const [workbook, facts, file] = [readWorkbook(), factsOf(this.#data), this.#earlier.file()];
    return {
      workbook,
      rows: profileOf(workbook, outcomes, facts),
      low: lowAnswers(workbook, statements),
      changes: file && changesBetween(file.workbook, workbook, outcomes, facts),
      day: file ? formatDate(file.saved) : '',
    };
  }

  #show(): void {
    const shown = this.#score();
    const isEmpty = this.#data.statements.every(({ id }) => givenAnswer(shown.workbook, id) === undefined);
    findPart(this.#root, 'empty').hidden = !isEmpty;
    findPart(this.#root, 'full').hidden = isEmpty;
    findPart(this.#root, 'text').hidden = true;
    findPart(this.#root, 'text').textContent = '';
    for (const name of ['csv', 'copy']) requireElement(this.#root, `[data-do="${name}"]`, HTMLButtonElement).disabled = isEmpty;
    findPart(this.#root, 'sentence').textContent = isEmpty ? t.lead : describeSum(sumUp(shown.rows));
    findPart(this.#root, 'as-of').textContent = isEmpty ? '' : this.#asOf();
    // Even if it is empty, so that no cleared data stays in the page.
    keepFocus(
      findPart(this.#root, 'full'),
      () => this.#showParts(isEmpty ? { ...shown, changes: undefined } : shown),
      findPart(this.#root, 'sentence'),
    );
    this.#fill('appendix', isEmpty ? [] : makeAppendix(shown.workbook, this.#data));
  }

  #showParts(shown: Shown): void {
    const { workbook, rows, low, changes, day } = shown;
    this.#fill('rows', makeProfileRows(rows, changes?.outcomes));
    hideZeroColumns(requireElement(this.#root, '.profile', HTMLElement), rows);
    findPart(this.#root, 'earlier-caption').textContent = changes ? t.profile.earlierCaption(day) : '';
    showLow(this.#root, low, workbook, this.#data);
    showInvestigations(this.#root, workbook, this.#data);
    findPart(this.#root, 'again').classList.toggle('no-print', !changes);
    findPart(this.#root, 'change').hidden = !changes;
    this.#fill('change', changes ? makeChange(changes, this.#data.statements, day) : []);
  }

  #asOf(): string {
    return t.asOf(formatDate(today()), formatDate(this.#data.edition));
  }

  #fill(part: string, nodes: readonly Node[]): void {
    findPart(this.#root, part).replaceChildren(...nodes);
  }
}

const comparedOf = ({ changes, day }: Shown): Compared | undefined => changes && { day, outcomes: changes.outcomes };
