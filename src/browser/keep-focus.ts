/**
 * Redraws a part of the page without losing the focus. If the focused link or button was redrawn, the new one with the same name
 * and address gets the focus; if there is none or it is hidden, `fallback` does.
 */
export function keepFocus(part: HTMLElement, redraw: () => void, fallback: HTMLElement): void {
  const active = document.activeElement;
  const had = active instanceof HTMLElement && part.contains(active) ? active : undefined;
  redraw();
  if (!had || had.isConnected) return;
  const same = [...part.querySelectorAll<HTMLElement>('a, button')].find((element) => isSame(element, had));
  same?.focus();
  if (same && document.activeElement === same) return;
  fallback.tabIndex = -1;
  fallback.focus();
}

const isSame = (a: HTMLElement, b: HTMLElement): boolean =>
  a.textContent === b.textContent && a.getAttribute('href') === b.getAttribute('href') && a.ariaLabel === b.ariaLabel;
