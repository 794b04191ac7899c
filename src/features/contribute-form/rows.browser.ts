import { rowsAt, type Draft, type Row } from '../contribute-draft/draft.ts';
import { arrange } from '../../browser/dom.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { isControl, pathOf } from './controls.browser.ts';

/** The elements of the form's lists. */
const listsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-kind="list"]')];

/** Gives every list the rows of the draft; a list that needs entries starts with an empty one. */
export function arrangeRows(root: ParentNode, draft: Draft): void {
  for (const list of listsIn(root)) {
    const place = findPart(list, 'rows');
    const known = new Map(rowsIn(place).map((row) => [row.dataset['row'], row]));
    const rows = shownRows(list, draft);
    const elements = rows.map(({ key }) => known.get(key) ?? makeRow(list, key));
    arrange(place, keepFocused(place, elements));
    elements.forEach(number);
    requireElement(list, ':scope > [data-do="add"]', HTMLButtonElement).disabled =
      elements.length >= Number(list.dataset['most'] ?? Infinity);
    // Then fill the lists within new rows.
    for (const { key } of rows) {
      const row = elements.find((element) => element.dataset['row'] === key);
      if (row && !known.has(key)) arrangeRows(row, draft);
    }
  }
}

/** The rows to show, including an empty one if the list needs one and the draft has none. */
export function shownRows(list: HTMLElement, draft: Draft): readonly Row[] {
  const rows = rowsAt(draft, pathOf(list));
  return rows.length > 0 || list.dataset['least'] === '0' ? rows : [{ key: '1', value: '' }];
}

const rowsIn = (place: Element): HTMLElement[] => [...place.children].filter((child): child is HTMLElement => child instanceof HTMLElement);

/** Keeps the row that the user is typing in, even if another tab removed it: further typing restores it. */
function keepFocused(place: Element, elements: readonly HTMLElement[]): HTMLElement[] {
  const focused = isControl(document.activeElement) ? rowsIn(place).find((row) => row.contains(document.activeElement)) : undefined;
  return focused && !elements.includes(focused) ? [...elements, focused] : [...elements];
}

function makeRow(list: HTMLElement, key: string): HTMLElement {
  const template = requireElement(list, ':scope > template', HTMLTemplateElement);
  const row = template.content.firstElementChild?.cloneNode(true);
  if (!(row instanceof HTMLElement)) throw new Error(`The list ${list.id} has no row to copy.`);
  row.dataset['row'] = key;
  renameIds(row, `${list.id}-row`, `${list.id}-${key}`);
  return row;
}

/** Makes ids, and references to them, unique to the row, also within the templates of its lists. */
function renameIds(root: Element | DocumentFragment, from: string, to: string): void {
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['id', 'for', 'name', 'aria-describedby']) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, value.replaceAll(from, to));
    }
    if (element instanceof HTMLTemplateElement) renameIds(element.content, from, to);
  }
}

function number(row: HTMLElement, index: number): void {
  for (const part of row.querySelectorAll('[data-part="number"]')) {
    if (part.closest('[data-row]') === row) part.textContent = String(index + 1);
  }
  const up = [...row.querySelectorAll<HTMLButtonElement>('[data-do="up"]')].find((button) => button.closest('[data-row]') === row);
  if (up) up.disabled = index === 0;
}
