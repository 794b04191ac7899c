import type { Programme, ProgrammeEntry } from './read-programme.ts';
import { findPart } from '../../browser/require-element.ts';
import type { Card } from './cards.browser.ts';
import { makeWhenButtons } from './when-buttons.browser.ts';

/** The whole list that the page was built with, each action with buttons to plan it. */
export class AllActions {
  readonly #root: HTMLElement;
  readonly #say: (text: string) => void;
  readonly #buttons = new Map<string, Card<ProgrammeEntry>>();

  constructor(root: HTMLElement, say: (text: string) => void) {
    this.#root = findPart(root, 'all');
    this.#say = say;
  }

  /** Folds the outcomes up; on paper all of them stand open. */
  fold(): void {
    const outcomes = [...this.#root.querySelectorAll('details')];
    for (const each of outcomes) each.open = false;
    let folded: HTMLDetailsElement[] = [];
    window.addEventListener('beforeprint', () => {
      folded = outcomes.filter(({ open }) => !open);
      for (const each of folded) each.open = true;
    });
    window.addEventListener('afterprint', () => {
      for (const each of folded) each.open = false;
    });
  }

  show({ entries }: Programme): void {
    for (const entry of entries) if (entry.step.kind === 'almanac') this.#buttonsOf(entry)?.update(entry);
  }

  #buttonsOf(entry: ProgrammeEntry): Card<ProgrammeEntry> | undefined {
    const { id } = entry.step;
    const place = this.#root.querySelector(`[data-action="${id}"] [data-part="when"]`);
    if (!this.#buttons.has(id) && place) {
      const buttons = makeWhenButtons(entry, this.#say);
      place.append(buttons.element);
      this.#buttons.set(id, buttons);
    }
    return this.#buttons.get(id);
  }
}
