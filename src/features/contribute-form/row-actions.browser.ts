import { addRow, raiseRow, removeRow, rowsAt, type Path } from '../contribute-draft/draft.ts';
import { contributeScript as t } from '../contribute/words.en.ts';
import { requireElement } from '../../browser/require-element.ts';
import { pathOf } from './controls.browser.ts';
import type { FormContext } from './form-context.browser.ts';
import { shownRows } from './rows.browser.ts';

/** Adds an entry to the list that a button belongs to, and goes to it. */
export function addEntry({ form, store, say }: FormContext, button: HTMLElement): void {
  const list = listOf(button);
  const path = pathOf(list);
  let key = '';
  store.change((draft) => {
    // If the draft has no entries, the empty entry that is shown becomes its first.
    const isOnlyShown = rowsAt(draft, path).length < shownRows(list, draft).length;
    const added = addRow(form, isOnlyShown ? addRow(form, draft, path).draft : draft, path);
    key = added.key;
    return added.draft;
  });
  say(t.added(button.dataset['entry'] ?? ''));
  requireElement(list, `[data-row="${key}"] [data-control]`, HTMLElement).focus();
}

export function removeEntry({ form, store, say, offerUndo }: FormContext, button: HTMLElement): void {
  const { list, path, key, name } = entryOf(button);
  const before = store.read();
  store.change((draft) => removeRow(form, draft, path, key));
  say(t.removed(name));
  offerUndo(before);
  requireElement(list, ':scope > [data-do="add"]', HTMLElement).focus();
}

export function raiseEntry({ form, store, say }: FormContext, button: HTMLElement): void {
  const { list, path, key, name } = entryOf(button);
  store.change((draft) => raiseRow(form, draft, path, key));
  const keys = shownRows(list, store.read()).map((row) => row.key);
  say(t.raised(name, keys.indexOf(key) + 1, keys.length));
  // The first entry cannot move up, so its next button takes the focus.
  const [own] = [button, button.nextElementSibling].filter((each) => each instanceof HTMLButtonElement && !each.disabled);
  if (own instanceof HTMLElement) own.focus();
}

interface Entry {
  readonly list: HTMLElement;
  readonly path: Path;
  readonly key: string;
  readonly name: string;
}

function entryOf(button: HTMLElement): Entry {
  const list = listOf(button);
  const row = button.closest<HTMLElement>('[data-row]');
  const label = row?.querySelector<HTMLElement>('[data-field=""]')?.dataset['label'] ?? '';
  return {
    list,
    path: pathOf(list),
    key: row?.dataset['row'] ?? '',
    name: `${label} ${row?.querySelector('[data-part="number"]')?.textContent ?? ''}`,
  };
}

function listOf(button: HTMLElement): HTMLElement {
  const list = button.closest<HTMLElement>('[data-kind="list"]');
  if (!list) throw new Error('A button is outside its list.');
  return list;
}
