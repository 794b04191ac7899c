import { programme as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';

export interface TypedField {
  readonly element: HTMLElement;
  /** Shows what the workbook holds. A field that is being typed in keeps its text, and says where another tab changed it. */
  readonly update: (text: string) => void;
}

/** A labelled field whose every letter is kept at once. */
export function makeTypedField(
  field: HTMLInputElement | HTMLTextAreaElement,
  label: string,
  onType: (text: string) => void,
  say: (text: string) => void,
): TypedField {
  const notice = make('p', { class: 'typed__notice', hidden: true });
  let held = field.value;
  const tell = (text: string): void => {
    notice.textContent = text;
    notice.hidden = text === '';
    if (text) say(text);
  };
  field.addEventListener('input', () => {
    held = field.value;
    tell('');
    onType(field.value);
  });
  field.addEventListener('blur', () => {
    field.value = held;
    tell('');
  });
  return {
    element: make('div', { class: 'typed' }, make('label', {}, label, field), notice),
    update: (text) => {
      const isElsewhere = field === document.activeElement && text !== held;
      held = text;
      if (field !== document.activeElement) field.value = text;
      else if (isElsewhere) tell(t.board.elsewhere(text));
    },
  };
}
