import type { Programme, ProgrammeEntry } from './read-programme.ts';
import { findPart } from '../../browser/require-element.ts';
import type { Card } from './cards.browser.ts';
import { makeWhenButtons } from './when-buttons.browser.ts';

/** The list of all actions in the page. Adds buttons to plan each action. */
export class AllActions {
  readonly #root: HTMLElement;
  readonly #say: (text: string) => void;
  readonly #buttons = new Map<string, Card<ProgrammeEntry>>();

  constructor(root: HTMLElement, say: (text: string) => void) {
    this.#root = findPart(root, 'all');
    this.#say = say;
  }

  /** Closes the outcomes, except on paper. */
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
    const facts = this.#root.querySelector(`[data-action="${id}"] > dl`);
    if (!this.#buttons.has(id) && facts) {
      const buttons = makeWhenButtons(entry, this.#say);
      buttons.element.classList.add('no-print');
      facts.after(buttons.element);
      this.#buttons.set(id, buttons);
    }
    return this.#buttons.get(id);
  }
}
