import { programme as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';

export interface TypedField {
  readonly element: HTMLElement;
  /** Shows the text in the workbook. A field in use keeps its own text, and says if another tab changed it. */
  readonly update: (text: string) => void;
}

/** A labelled field that saves every letter at once. */
export function makeTypedField(
  field: HTMLInputElement | HTMLTextAreaElement,
  label: string,
  onType: (text: string) => void,
  say: (text: string) => void,
): TypedField {
  const notice = make('p', { class: 'typed__notice', hidden: true });
  let saved = field.value;
  const showNotice = (text: string): void => {
    notice.textContent = text;
    notice.hidden = text === '';
    if (text) say(text);
  };
  field.addEventListener('input', () => {
    saved = field.value;
    showNotice('');
    onType(field.value);
  });
  field.addEventListener('blur', () => {
    field.value = saved;
    showNotice('');
  });
  return {
    element: make('div', { class: 'typed' }, make('label', {}, label, field), notice),
    update: (text) => {
      const isElsewhere = field === document.activeElement && text !== saved;
      saved = text;
      if (field !== document.activeElement) field.value = text;
      else if (isElsewhere) showNotice(t.board.elsewhere(text));
    },
  };
}
