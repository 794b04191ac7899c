import { findOwnAction, setOwnAction } from '../workbook/change-workbook.ts';
import { describeReason } from './reason.ts';
import type { Programme, ProgrammeEntry } from './read-programme.ts';
import { LONGEST_LINE } from '../../model/workbook-schema.ts';
import { programme as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import { changeWorkbook, readWorkbook } from '../workbook/store.browser.ts';
import type { Card } from './cards.browser.ts';
import { copySelect, makeEffortSelect } from './effort-select.browser.ts';
import { makeTypedField } from './typed-field.browser.ts';
import { makeWhenButtons } from './when-buttons.browser.ts';

interface OwnCardTools {
  readonly read: () => Programme;
  readonly say: (text: string) => void;
  readonly onRemove: (id: string, title: string) => void;
}

/** One of the council's own actions, with fields to change all of it. */
export function makeOwnCard(entry: ProgrammeEntry, { read, say, onRemove }: OwnCardTools): Card<ProgrammeEntry> {
  const { id } = entry.step;
  let current = entry.step.title;
  const change = (part: Parameters<typeof setOwnAction>[2]): void => changeWorkbook((workbook) => setOwnAction(workbook, id, part));
  const field = make('input', { type: 'text', maxlength: LONGEST_LINE, autocomplete: 'off' });
  const title = makeTypedField(field, t.own.title, (text) => change({ title: text }), say);
  const statement = copySelect('statement');
  statement.addEventListener('change', () => change({ statement: statement.value }));
  const remove = make('button', { type: 'button' }, t.own.remove);
  remove.addEventListener('click', () => onRemove(id, current));
  const [effort, when, reason] = [makeEffortSelect(entry, say), makeWhenButtons(entry, say), make('p', { class: 'soft' })];
  const fields = make(
    'div',
    { class: 'own-actions__fields' },
    title.element,
    make('label', {}, t.own.statement, statement),
    effort.element,
  );
  return {
    element: make('li', { class: 'step', 'data-step': id }, fields, reason, make('div', { class: 'step-tools' }, when.element, remove)),
    update: (next) => {
      current = next.step.title;
      const own = findOwnAction(readWorkbook(), id);
      title.update(own?.title ?? '');
      statement.value = own?.statement ?? '';
      reason.textContent = describeReason(next, read());
      field.setAttribute('aria-label', t.board.of(t.own.title, current));
      statement.setAttribute('aria-label', t.board.of(t.own.statement, current));
      remove.setAttribute('aria-label', t.board.of(t.own.remove, current));
      effort.update(next);
      when.update(next);
    },
  };
}
