import { arrange } from '../../browser/dom.ts';

/**
 * Makes a change that may move or remove the card of `control`. The focus follows the card. If the card is removed, the focus
 * moves to the next card, or if there is none, to the nearest visible heading.
 */
export function changeKeepingFocus(control: HTMLElement, change: () => void): void {
  const next = nextCard(control.closest('li'));
  const headings = headingsAbove(control);
  change();
  if (control.isConnected) return control.focus();
  const button = next?.isConnected ? next.querySelector('button') : undefined;
  (button ?? headings.find(({ offsetParent }) => offsetParent))?.focus();
}

/** The next card in the list, or else the previous one. */
function nextCard(card: HTMLElement | null): Element | undefined {
  const cards = [...(card?.parentElement?.querySelectorAll(':scope > [data-step]') ?? [])];
  const index = cards.findIndex((each) => each === card);
  return cards[index + 1] ?? cards[index - 1];
}

/** The headings of the sections that contain an element, the nearest first. */
function headingsAbove(element: Element): HTMLElement[] {
  const section = element.closest('section');
  const heading = section?.querySelector<HTMLElement>('[tabindex="-1"]');
  return [...(heading ? [heading] : []), ...(section?.parentElement ? headingsAbove(section.parentElement) : [])];
}

/** Cards by the id of their step. Each card is made once and then only updated. */
export class Cards<T extends { readonly step: { readonly id: string } }> {
  readonly #cards = new Map<string, Card<T>>();
  readonly #make: (entry: T) => Card<T>;

  constructor(make: (entry: T) => Card<T>) {
    this.#make = make;
  }

  show(list: Element, entries: readonly T[]): void {
    arrange(
      list,
      entries.map((entry) => this.elementOf(entry)),
    );
  }

  /** The current card of an entry. */
  elementOf(entry: T): HTMLElement {
    const card = this.#cardOf(entry);
    card.update(entry);
    return card.element;
  }

  #cardOf(entry: T): Card<T> {
    const { id } = entry.step;
    const card = this.#cards.get(id) ?? this.#make(entry);
    this.#cards.set(id, card);
    return card;
  }
}

export interface Card<T> {
  readonly element: HTMLElement;
  /** Shows the entry. Text that is being typed is left unchanged. */
  readonly update: (entry: T) => void;
}
