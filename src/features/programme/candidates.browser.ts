import { candidatesIn, plannedSteps, type Programme, type ProgrammeEntry } from './read-programme.ts';
import { setNoNewMoney } from '../workbook/change-workbook.ts';
import { QUADRANTS } from '../../model/programme.ts';
import { programme as t } from './words.en.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { changeWorkbook } from '../workbook/store.browser.ts';
import { Cards } from './cards.browser.ts';
import { makeCandidateCard } from './candidate-card.browser.ts';

/** So many candidates are shown at first. */
const FIRST = 12;

/** The candidates as a ranked list or in four quadrants. */
export class Candidates {
  readonly #root: HTMLElement;
  /** The link among the parts of the page. */
  readonly #wayHere: HTMLElement;
  readonly #read: () => Programme;
  readonly #cards: Cards<ProgrammeEntry>;
  readonly #noNewMoney: HTMLInputElement;
  #view = 'ranked';
  #isWhole = false;

  constructor(root: HTMLElement, read: () => Programme, say: (text: string) => void) {
    this.#root = findPart(root, 'candidates');
    this.#wayHere = requireElement(root, '[data-to="candidates"]', HTMLElement);
    this.#read = read;
    this.#cards = new Cards((entry) => makeCandidateCard(entry, read, say));
    this.#noNewMoney = requireElement(this.#root, '[name="no-new-money"]', HTMLInputElement);
    this.#noNewMoney.addEventListener('change', () => {
      changeWorkbook((workbook) => setNoNewMoney(workbook, this.#noNewMoney.checked));
      say(this.#hiddenText());
    });
    this.#root.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'view') this.#showAs(target.value);
    });
    findPart(this.#root, 'show-all').addEventListener('click', () => this.#showWhole());
  }

  show(programme: Programme): void {
    const { shown } = candidatesIn(programme);
    this.#root.hidden = !programme.entries.some(({ candidate }) => candidate);
    this.#wayHere.hidden = this.#root.hidden;
    this.#noNewMoney.checked = programme.noNewMoney;
    findPart(this.#root, 'hidden').hidden = !programme.noNewMoney;
    findPart(this.#root, 'hidden').textContent = this.#hiddenText();
    for (const view of this.#root.querySelectorAll<HTMLElement>('[data-view]')) view.hidden = view.dataset['view'] !== this.#view;
    if (this.#view === 'ranked') this.#showRanked(shown);
    else for (const { id } of QUADRANTS) this.#showQuadrant(id, shown);
  }

  #showRanked(shown: readonly ProgrammeEntry[]): void {
    const first = this.#isWhole ? shown : shown.slice(0, FIRST);
    this.#cards.show(findPart(this.#root, 'ranked'), first);
    findPart(this.#root, 'shown').textContent = t.candidates.shown(first.length, shown.length);
    findPart(this.#root, 'show-all').hidden = first.length === shown.length;
    findPart(this.#root, 'show-all').textContent = t.candidates.showAll(shown.length);
  }

  #showQuadrant(id: string, shown: readonly ProgrammeEntry[]): void {
    const entries = shown.filter(({ candidate }) => candidate?.quadrant === id);
    this.#cards.show(requireElement(this.#root, `[data-quadrant="${id}"]`, HTMLElement), entries);
    requireElement(this.#root, `[data-count="${id}"]`, HTMLElement).textContent = t.board.count(entries.length);
  }

  #showAs(view: string): void {
    this.#view = view;
    this.show(this.#read());
  }

  /** The button goes away, so the focus goes to the first card that it brought. */
  #showWhole(): void {
    this.#isWhole = true;
    this.show(this.#read());
    findPart(this.#root, 'ranked').children[FIRST]?.querySelector('button')?.focus();
  }

  #hiddenText(): string {
    const programme = this.#read();
    if (!programme.noNewMoney) return t.candidates.allShown;
    const saved = plannedSteps(programme).filter(({ effort }) => effort === 3);
    return t.candidates.hidden(candidatesIn(programme).hidden, saved.length);
  }
}
