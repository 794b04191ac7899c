import { candidatesIn, gapsIn, plannedSteps, type Gap, type Programme, type ProgrammeEntry } from './read-programme.ts';
import { setNoNewMoney } from '../workbook/change-workbook.ts';
import { calculateGap, QUADRANTS } from '../../model/programme.ts';
import { programme as t } from './words.en.ts';
import { arrange, make } from '../../browser/dom.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { changeWorkbook } from '../workbook/store.browser.ts';
import { Cards } from './cards.browser.ts';
import { makeCandidateCard } from './candidate-card.browser.ts';

/** How many gaps are shown at first: the next action and the three after it. */
const FIRST = 4;

/** The candidates in a ranked list, one for each gap with other ways to close it in a details section, or in four quadrants. */
export class Candidates {
  readonly #root: HTMLElement;
  readonly #read: () => Programme;
  readonly #cards: Cards<ProgrammeEntry>;
  readonly #others = new Map<string, HTMLElement>();
  readonly #noNewMoney: HTMLInputElement;
  #view = 'ranked';
  #isWhole = false;

  constructor(root: HTMLElement, read: () => Programme, say: (text: string) => void) {
    this.#root = findPart(root, 'candidates');
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
    findPart(this.#root, 'basis').textContent = describeBasis(programme);
    this.#noNewMoney.checked = programme.noNewMoney;
    findPart(this.#root, 'hidden').hidden = !programme.noNewMoney;
    findPart(this.#root, 'hidden').textContent = this.#hiddenText();
    for (const view of this.#root.querySelectorAll<HTMLElement>('[data-view]')) view.hidden = view.dataset['view'] !== this.#view;
    if (this.#view === 'ranked') this.#showRanked(gapsIn(programme));
    else for (const { id } of QUADRANTS) this.#showQuadrant(id, shown);
  }

  #showRanked(gaps: readonly Gap[]): void {
    const first = this.#isWhole ? gaps : gaps.slice(0, FIRST);
    arrange(
      findPart(this.#root, 'ranked'),
      first.flatMap((gap) => [this.#cards.elementOf(gap.best), ...(gap.others.length > 0 ? [this.#othersOf(gap)] : [])]),
    );
    findPart(this.#root, 'shown').textContent = t.candidates.shown(first.length, gaps.length);
    findPart(this.#root, 'show-all').hidden = first.length === gaps.length;
    findPart(this.#root, 'show-all').textContent = t.candidates.showAll(gaps.length);
  }

  /** The details section with the other ways to close a gap. It stays open when it is redrawn. */
  #othersOf({ statement, others }: Gap): HTMLElement {
    const made =
      this.#others.get(statement) ??
      make('li', { class: 'other-ways' }, make('details', {}, make('summary'), make('ol', { class: 'plain' })));
    this.#others.set(statement, made);
    requireElement(made, 'summary', HTMLElement).textContent = t.candidates.others(others.length);
    this.#cards.show(requireElement(made, 'ol', HTMLElement), others);
    return made;
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

  /** The button disappears, so the focus moves to the first card that it added. */
  #showWhole(): void {
    this.#isWhole = true;
    this.show(this.#read());
    findPart(this.#root, 'ranked').querySelectorAll(':scope > [data-step]')[FIRST]?.querySelector('button')?.focus();
  }

  #hiddenText(): string {
    const programme = this.#read();
    if (!programme.noNewMoney) return t.candidates.allShown;
    const saved = plannedSteps(programme).filter(({ effort }) => effort === 3);
    return t.candidates.hidden(candidatesIn(programme).hidden, saved.length);
  }
}

function describeBasis({ scoreInputs }: Programme): string {
  const all = Object.values(scoreInputs);
  const answered = all.filter(({ answer }) => answer !== undefined);
  return t.candidates.basis(answered.length, all.length, all.filter((each) => calculateGap(each) > 0).length);
}
