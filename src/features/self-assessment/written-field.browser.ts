import { assessmentTool as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import { everyPage } from '../../site/every-page-words.en.ts';

/** A field for a note. */
export interface WrittenField {
  /** Shows the saved text. A field with the focus keeps its own text, and says if the two differ. */
  readonly update: (text: string) => void;
}

/** Starts a field: passes on its text, prints it in full, and says if it is too long or was changed elsewhere. */
export function startWrittenField(field: HTMLTextAreaElement, onWrite: (text: string) => void): WrittenField {
  const printed = make('p', { class: 'written__text print-only' });
  const notice = make('p', { class: 'notice small no-print', role: 'status' });
  field.parentElement?.after(printed, notice);
  let saved = '';
  const show = (): void => {
    printed.textContent = saved;
    if (field !== document.activeElement) field.value = saved;
    notice.textContent = noticeFor(field, saved);
  };
  field.addEventListener('input', () => onWrite(field.value));
  field.addEventListener('blur', show);
  return {
    update: (text) => {
      saved = text;
      show();
    },
  };
}

function noticeFor({ value, maxLength }: HTMLTextAreaElement, saved: string): string {
  if (value !== saved) return t.otherTab(saved);
  return value.length >= maxLength ? everyPage.full(maxLength) : '';
}
