import { rowsAt, setAt, textAt, type Draft } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';
import { newPlaceId } from '../contribute-draft/new-place-id.ts';
import { NEW_PLACES } from '../contribute-draft/names.ts';
import { suggestSourceId } from '../contribute-draft/suggest-source-id.ts';
import { contributeScript as t } from '../contribute/words.en.ts';
import { make } from '../../browser/dom.ts';
import { findPart } from '../../browser/require-element.ts';
import { choose, pathOf, type Control } from './controls.browser.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Adds the draft's own sources and new places to every list of choices. */
export function offerChoices(root: ParentNode, draft: Draft): void {
  const sources = sourcesOf(draft);
  for (const select of root.querySelectorAll<HTMLSelectElement>('[data-refers="sources"]')) offer(select, sources);
  for (const select of root.querySelectorAll<HTMLSelectElement>('[data-refers="places"]')) offer(select, newPlacesOf(draft));
}

/** Shows a button for every source beside each text. Buttons that are already correct are left alone, so that they keep the focus. */
export function offerCitations(root: ParentNode, draft: Draft): void {
  const sources = sourcesOf(draft);
  for (const box of root.querySelectorAll<HTMLElement>('[data-cite]')) {
    const list = findPart(box, 'cite');
    const wanted = JSON.stringify(sources);
    if (list.dataset['shown'] === wanted) continue;
    list.dataset['shown'] = wanted;
    list.replaceChildren(...(sources.length === 0 ? [make('li', {}, t.noSources)] : sources.map(makeCite)));
  }
}

/** Inserts a citation at the cursor in the text beside the button. Returns a message for the user. */
export function cite(button: HTMLElement): string {
  const id = button.dataset['id'] ?? '';
  const text = button.closest('[data-field]')?.querySelector('textarea');
  if (!text) return '';
  text.setRangeText(`[^${id}]`, text.selectionStart, text.selectionEnd, 'end');
  text.dispatchEvent(new Event('input', { bubbles: true }));
  text.focus();
  return t.cited(id);
}

/** Gives an unnamed source a short name, once the user has left its publisher or its date. */
export function nameSource(form: readonly Field[], draft: Draft, left: Control): Draft {
  const [list, key, name] = pathOf(left);
  if (list !== 'sources' || key === undefined || (name !== 'publisher' && name !== 'date')) return draft;
  const row = rowsAt(draft, ['sources']).find((each) => each.key === key);
  if (!row || textAt(row.value, ['id']).trim() || !textAt(row.value, ['date']).trim()) return draft;
  const others = sourcesOf(draft).map(({ id }) => id);
  const id = suggestSourceId(textAt(row.value, ['publisher']), textAt(row.value, ['date']), others);
  return id ? setAt(form, draft, ['sources', key, 'id'], id) : draft;
}

const sourcesOf = (draft: Draft): Choice[] =>
  rowsAt(draft, ['sources']).flatMap(({ value }) => {
    const id = textAt(value, ['id']).trim();
    return id ? [{ id, name: `${id}: ${textAt(value, ['title'])}` }] : [];
  });

const newPlacesOf = (draft: Draft): Choice[] =>
  rowsAt(draft, [NEW_PLACES]).flatMap(({ value }) => {
    const name = textAt(value, ['name']).trim();
    return name ? [{ id: newPlaceId(name), name: t.newPlace(name) }] : [];
  });

/** Keeps the choices that came with the page, and puts these after them; the chosen value stays chosen. */
function offer(select: HTMLSelectElement, choices: readonly Choice[]): void {
  const wanted = JSON.stringify(choices);
  if (select.dataset['offered'] === wanted) return;
  select.dataset['offered'] = wanted;
  const { value } = select;
  for (const option of [...select.options]) if (option.dataset['own'] !== undefined) option.remove();
  const built = new Set([...select.options].map((option) => option.value));
  for (const { id, name } of choices) if (!built.has(id)) select.append(make('option', { value: id, 'data-own': true }, name));
  choose(select, value);
}

function makeCite({ id, name }: Choice, index: number): HTMLElement {
  const button = make('button', { type: 'button', 'data-do': 'cite', 'data-id': id }, t.cite(index + 1, name));
  return make('li', {}, button);
}
