import { everyPage as t } from '../site/every-page-words.en.ts';
import { make } from './dom.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const notes = new WeakMap<Field, HTMLElement>();

/** Says below a field that it is full: a browser cuts what is pasted without a word. */
export function startFullNotes(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (isLimited(target)) noteOf(target);
  });
  document.addEventListener('input', ({ target }) => {
    if (isLimited(target)) noteOf(target).textContent = target.value.length >= target.maxLength ? t.full(target.maxLength) : '';
  });
}

const isLimited = (target: EventTarget | null): target is Field =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.maxLength > 0;

/** It is there, and empty, before there is something to say: only then do screen readers read it out. */
function noteOf(field: Field): HTMLElement {
  const note = notes.get(field) ?? make('p', { class: 'field-full no-print', 'aria-live': 'polite' });
  if (!note.isConnected) (field.closest('label') ?? field).after(note);
  notes.set(field, note);
  return note;
}
