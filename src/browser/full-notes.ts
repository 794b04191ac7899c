import { everyPage as t } from '../site/every-page-words.en.ts';
import { make } from './dom.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const notes = new WeakMap<Field, HTMLElement>();

/** Shows below a field that it is full, because browsers cut pasted text without a message. */
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

/** The note is added, empty, before there is a message: otherwise screen readers would not announce it. */
function noteOf(field: Field): HTMLElement {
  const note = notes.get(field) ?? make('p', { class: 'field-full no-print', 'aria-live': 'polite' });
  if (!note.isConnected) (field.closest('label') ?? field).after(note);
  notes.set(field, note);
  return note;
}
