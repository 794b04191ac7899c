import { savedItems } from '../features/my-list/store.browser.ts';

const OPEN = 'details[data-closes][open]';

/** Closes the menus of the header on Escape, on a click elsewhere and after a choice, and shows the number of selected case studies. */
export function startMasthead(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeAround(document.activeElement);
  });
  document.addEventListener('click', ({ target }) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(OPEN))
      if (!isInside(details, target) || isChoice(target)) details.open = false;
  });
  showCount();
  savedItems.onChange(showCount);
}

/** Closes all menus. If the focus is in one of them, it moves to the menu's summary. */
function closeAround(focused: Element | null): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>(OPEN)) {
    details.open = false;
    if (details.contains(focused)) details.querySelector('summary')?.focus();
  }
}

const isInside = (details: Element, target: EventTarget | null): boolean => target instanceof Node && details.contains(target);
const isChoice = (target: EventTarget | null): boolean => target instanceof Element && target.closest('a') !== null;

/** A case study that is both compared and saved counts once. */
function showCount(): void {
  const { compare, list } = savedItems.read();
  const count = new Set([...compare, ...list.map(({ slug }) => slug)]).size;
  for (const place of document.querySelectorAll<HTMLElement>('[data-collected]')) {
    place.hidden = count === 0;
    place.textContent = count === 0 ? '' : String(count);
  }
}
