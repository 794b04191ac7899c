import { searchWords } from './words.en.ts';
import type { SearchState } from './search-state.ts';
import { make } from '../../browser/dom.ts';
import type { FacetCounts } from './facet-counts.ts';

/** The facet panel that the page was built with: one checkbox a value, its count beside it. */
export function readFacetBoxes(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('[data-facets] input[type="checkbox"]')];
}

/** Shows what is chosen and how many results each value would leave. Zero values stay, greyed; chosen ones can always be taken back. */
export function updateFacets(boxes: readonly HTMLInputElement[], { chosen }: SearchState, counts: FacetCounts | undefined): void {
  for (const box of boxes) {
    const output = box.parentElement?.querySelector('.facet__count');
    const count = counts ? (counts[box.name]?.[box.value] ?? 0) : Number(box.dataset['total']);
    box.checked = chosen[box.name]?.includes(box.value) ?? false;
    box.disabled = count === 0 && !box.checked;
    box.parentElement?.classList.toggle('is-empty', count === 0);
    if (output) output.textContent = String(count);
  }
}

/** What is chosen as buttons that take it back, and one that clears all. */
export function renderChosen(
  list: HTMLElement,
  boxes: readonly HTMLInputElement[],
  onRemove: (box: HTMLInputElement) => void,
  onClear: () => void,
): void {
  const chosen = boxes.filter((box) => box.checked);
  const items = chosen.map((box) => {
    const name = box.dataset['name'] ?? box.value;
    const button = make('button', { type: 'button', 'aria-label': searchWords.remove(name) }, `${name} ×`);
    button.addEventListener('click', () => onRemove(box));
    return make('li', {}, button);
  });
  const clear = make('button', { type: 'button' }, searchWords.clearAll);
  clear.addEventListener('click', onClear);
  list.replaceChildren(...items, ...(items.length > 1 ? [make('li', {}, clear)] : []));
}
