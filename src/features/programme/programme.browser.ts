import type { AssessmentData } from '../../content/assessment-data.ts';
import { readProgramme, type Programme } from './read-programme.ts';
import { workbook } from '../workbook/words.en.ts';
import { startFullNotes } from '../../browser/full-notes.ts';
import { findPart } from '../../browser/require-element.ts';
import { factsOf, loadAssessment } from '../workbook/assessment.browser.ts';
import { startWorkbookBar, type WorkbookBar } from '../workbook/bar.browser.ts';
import { onWorkbookChange, readWorkbook } from '../workbook/store.browser.ts';
import { AllActions } from './all-actions.browser.ts';
import { Board } from './board.browser.ts';
import { Candidates } from './candidates.browser.ts';
import { copyProgramme, saveCalendar, saveCsv } from '../programme-report/exports.browser.ts';
import { showOrder } from './order-notes.browser.ts';
import { OwnActions } from './own-actions.browser.ts';
import { fillReport } from '../programme-report/report.browser.ts';

/** Starts the programme. Does nothing if the page has none. */
export function startProgramme(): void {
  const root = document.querySelector<HTMLElement>('[data-programme]');
  if (!root) return;
  const bar = startWorkbookBar(root);
  startFullNotes();
  loadAssessment().then(
    (data) => new ProgrammePage(root, bar, data).start(),
    () => {
      findPart(root, 'failed').hidden = false;
      bar.say(workbook.loadFailed);
    },
  );
}

/** The workbook on the device is the only state: every action changes it, and every change is shown. */
class ProgrammePage {
  readonly #root: HTMLElement;
  readonly #bar: WorkbookBar;
  readonly #data: AssessmentData;
  readonly #views: readonly { readonly show: (programme: Programme) => void }[];
  readonly #all: AllActions;
  #programme: Programme;

  constructor(root: HTMLElement, bar: WorkbookBar, data: AssessmentData) {
    const read = (): Programme => this.#programme;
    this.#root = root;
    this.#bar = bar;
    this.#data = data;
    this.#programme = this.#read();
    this.#all = new AllActions(root, bar.say);
    this.#views = [new Board(root, read, bar.say), new Candidates(root, read, bar.say), new OwnActions(root, read, bar.say), this.#all];
  }

  start(): void {
    this.#bar.on('csv', () => saveCsv(this.#programme));
    this.#bar.on('ics', () => saveCalendar(this.#programme));
    this.#bar.on('copy', () => copyProgramme(this.#root));
    onWorkbookChange(() => this.#show());
    this.#show();
    this.#all.fold();
  }

  #read(): Programme {
    return readProgramme(readWorkbook(), this.#data, factsOf(this.#data));
  }

  #show(): void {
    this.#programme = this.#read();
    const { entries, scoreInputs } = this.#programme;
    const isAnswered = Object.values(scoreInputs).some(({ answer }) => answer !== undefined);
    findPart(this.#root, 'empty').hidden = isAnswered;
    findPart(this.#root, 'no-gaps').hidden = !isAnswered || entries.some(({ candidate }) => candidate);
    for (const view of this.#views) view.show(this.#programme);
    showOrder(this.#root, this.#programme);
    this.#showPaper();
  }

  /** If nothing is planned and there are no candidates, the worksheet is printed instead. */
  #showPaper(): void {
    const paper = findPart(this.#root, 'paper');
    paper.hidden = !this.#hasPaper();
    fillReport(paper, this.#programme);
    findPart(this.#root, 'all').classList.toggle('no-print', !paper.hidden);
  }

  #hasPaper(): boolean {
    return this.#programme.entries.some(({ candidate, plan }) => candidate ?? plan.when !== '');
  }
}
