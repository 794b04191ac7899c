import { PLANNED, plannedFor, type Programme, type ProgrammeEntry } from './read-programme.ts';
import { programme as t } from './words.en.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { Cards } from './cards.browser.ts';
import { makeBoardCard } from './board-card.browser.ts';

const COLUMNS = [...PLANNED, 'no'] as const;

/** The board: Now, Next and Later, and what is set aside. */
export class Board {
  readonly #root: HTMLElement;
  readonly #cards: Cards<ProgrammeEntry>;

  constructor(root: HTMLElement, read: () => Programme, say: (text: string) => void) {
    this.#root = root;
    this.#cards = new Cards((entry) => makeBoardCard(entry, read, say));
  }

  show(programme: Programme): void {
    const columns = COLUMNS.map((when) => plannedFor(programme, when));
    COLUMNS.forEach((when, index) => this.#showColumn(when, columns[index] ?? []));
    const planned = columns.slice(0, PLANNED.length).flat().length;
    findPart(this.#root, 'board-empty').hidden = planned > 0;
    findPart(this.#root, 'board').hidden = planned === 0;
    findPart(this.#root, 'aside').hidden = columns.at(-1)?.length === 0;
  }

  #showColumn(when: (typeof COLUMNS)[number], entries: readonly ProgrammeEntry[]): void {
    this.#cards.show(requireElement(this.#root, `[data-column="${when}"]`, HTMLElement), entries);
    requireElement(this.#root, `[data-count="${when}"]`, HTMLElement).textContent = t.board.count(entries.length);
  }
}
