import { searchWords as t } from './words.en.ts';
import type { FacetCounts } from './facet-counts.ts';
import type { SearchState } from './search-state.ts';
import { make } from '../../browser/dom.ts';
import { requireElement } from '../../browser/require-element.ts';

/** How many values of one facet are shown until a reader asks for more. */
const SHOWN_AT_FIRST = 6;
const WIDE = '(width >= 62rem)';

interface Handlers {
  readonly onToggle: (box: HTMLInputElement) => void;
  readonly onClear: () => void;
  /** Switches between searching only what went wrong and searching everything. */
  readonly onScope: (isWithinWrong: boolean) => void;
}

/** The filters beside the results: a column on a wide screen, a panel that a button opens on a narrow one. */
export class FilterPanel {
  readonly #root: HTMLElement;
  readonly #panel: HTMLDetailsElement;
  readonly #boxes: readonly HTMLInputElement[];
  readonly #scope: HTMLInputElement;
  readonly #handlers: Handlers;

  constructor(root: HTMLElement, handlers: Handlers) {
    this.#root = root;
    this.#handlers = handlers;
    this.#panel = requireElement(root, '[data-filter]', HTMLDetailsElement);
    this.#boxes = [...this.#panel.querySelectorAll<HTMLInputElement>('input[name]')];
    this.#scope = requireElement(this.#panel, '[data-within-wrong]', HTMLInputElement);
    this.#scope.addEventListener('change', () => handlers.onScope(this.#scope.checked));
    for (const box of this.#boxes) box.addEventListener('change', () => handlers.onToggle(box));
    for (const button of this.#panel.querySelectorAll<HTMLElement>('[data-more]')) button.addEventListener('click', () => unfold(button));
    this.#button('data-show').addEventListener('click', () => this.#leave());
    this.#button('data-clear').addEventListener('click', handlers.onClear);
    requireElement(root, '[data-skip-filter]', HTMLElement).addEventListener('click', (event) => {
      event.preventDefault();
      this.#focusResults();
    });
    this.#followWidth();
  }

  /** The ids of all facets. */
  get facetIds(): string[] {
    return [...new Set(this.#boxes.map((box) => box.name))];
  }

  nameOf(facet: string, value: string): string {
    return this.#boxes.find((box) => box.name === facet && box.value === value)?.dataset['name'] ?? value;
  }

  /** Shows the chosen values and how many results each value would leave. A value that would leave none is hidden unless it is chosen. */
  show({ chosen, isWithinWrong }: SearchState, counts: FacetCounts | undefined, studies: number): void {
    for (const box of this.#boxes) {
      box.checked = chosen[box.name]?.includes(box.value) ?? false;
      showCount(box, counts ? (counts[box.name]?.[box.value] ?? 0) : Number(box.dataset['total']));
    }
    this.#scope.checked = isWithinWrong;
    for (const facet of this.#panel.querySelectorAll<HTMLElement>('fieldset:not([data-scope])')) foldFacet(facet);
    const active = this.#boxes.filter((box) => box.checked);
    const count = requireElement(this.#panel, '[data-part="chosen-count"]', HTMLElement);
    const all = active.length + (isWithinWrong ? 1 : 0);
    count.textContent = String(all);
    count.hidden = all === 0;
    this.#button('data-show').textContent = t.showStudies(studies);
    this.#button('data-clear').hidden = all === 0;
    this.#showChips(active);
  }

  #button(name: string): HTMLButtonElement {
    return requireElement(this.#panel, `[${name}]`, HTMLButtonElement);
  }

  /** The chosen values as buttons that remove them. */
  #showChips(active: readonly HTMLInputElement[]): void {
    const chips = active.map((box) => {
      const name = box.dataset['name'] ?? box.value;
      const chip = make('button', { type: 'button', 'aria-label': t.remove(name) }, `${name} ×`);
      chip.addEventListener('click', () => this.#handlers.onToggle(box));
      return make('li', {}, chip);
    });
    requireElement(this.#root, '[data-part="chosen"]', HTMLElement).replaceChildren(...chips);
  }

  #leave(): void {
    if (!matchMedia(WIDE).matches) this.#panel.open = false;
    this.#focusResults();
  }

  #focusResults(): void {
    const heading = requireElement(this.#root, '#results', HTMLElement);
    heading.focus({ preventScroll: true });
    heading.parentElement?.scrollIntoView({ block: 'start' });
  }

  #followWidth(): void {
    const wide = matchMedia(WIDE);
    const follow = (): void => {
      this.#panel.open = wide.matches;
    };
    wide.addEventListener('change', follow);
    follow();
  }
}

function showCount(box: HTMLInputElement, count: number): void {
  const item = box.closest('li');
  const output = item?.querySelector('.facet__count');
  if (output) output.textContent = String(count);
  if (item) item.hidden = count === 0 && !box.checked;
}

/** A facet shows its first values with results, and a button for the rest. A facet without results is hidden. */
function foldFacet(facet: HTMLElement): void {
  const items = [...facet.querySelectorAll('li')];
  const withResults = items.filter((item) => !item.hidden);
  const more = requireElement(facet, '[data-more]', HTMLButtonElement);
  const isOpen = more.getAttribute('aria-expanded') === 'true';
  const rest = withResults.slice(SHOWN_AT_FIRST).filter((item) => item.querySelector<HTMLInputElement>('input')?.checked !== true);
  for (const item of items) item.classList.toggle('is-folded', !isOpen && rest.includes(item));
  facet.hidden = withResults.length === 0;
  more.hidden = rest.length === 0;
  more.textContent = isOpen ? t.fewerValues : t.moreValues(rest.length);
}

function unfold(button: HTMLElement): void {
  const facet = button.closest('fieldset');
  button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
  if (facet) foldFacet(facet);
}
