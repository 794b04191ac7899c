import { describeArithmetic, describeReason } from './reason.ts';
import type { Programme, ProgrammeEntry } from './read-programme.ts';
import { formatQuarter, nextQuarters } from '../../shared/quarters.ts';
import { LONGEST_LINE, LONGEST_NOTE } from '../../model/workbook-schema.ts';
import { programme as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import { today } from '../../shared/today.ts';
import type { Card } from './cards.browser.ts';
import { makeEffortSelect } from './effort-select.browser.ts';
import { notePlan } from './planner.browser.ts';
import { makeStepFacts } from './step-facts.browser.ts';
import { makeTypedField } from './typed-field.browser.ts';
import { makeWhenButtons } from './when-buttons.browser.ts';

/** A step on the board, or set aside: when, who, by which quarter, and a note. */
export function makeBoardCard(entry: ProgrammeEntry, read: () => Programme, say: (text: string) => void): Card<ProgrammeEntry> {
  const { id } = entry.step;
  const [title, noGap, reason] = [make('h4'), make('p'), make('p', { class: 'soft' })];
  const [when, effort] = [makeWhenButtons(entry, say), makeEffortSelect(entry, say)];
  const ownerField = make('input', { type: 'text', maxlength: LONGEST_LINE, autocomplete: 'off', placeholder: t.board.ownerHint });
  const noteField = make('textarea', { rows: 2, maxlength: LONGEST_NOTE });
  const owner = makeTypedField(ownerField, t.board.owner, (text) => notePlan(id, { owner: text }), say);
  const note = makeTypedField(noteField, t.board.note, (text) => notePlan(id, { note: text }), say);
  const quarter = makeQuarterSelect(id);
  const fields = make('div', { class: 'step-fields' }, owner.element, quarter.element, note.element);
  const more = make(
    'details',
    { class: 'step-more' },
    make('summary', {}, t.candidates.boardMore),
    reason,
    effort.element,
    entry.step.what !== '' && make('p', {}, entry.step.what),
    makeStepFacts(entry.step, read()),
  );
  return {
    element: make('li', { class: 'step', 'data-step': id }, title, noGap, when.element, fields, more),
    update: (next) => {
      title.textContent = next.step.title;
      noGap.textContent = next.candidate ? '' : `${describeArithmetic(next)} ${t.board.stays}`;
      reason.textContent = next.candidate ? describeReason(next, read()) : '';
      when.update(next);
      effort.update(next);
      owner.update(next.plan.owner);
      note.update(next.plan.note);
      quarter.update(next);
      ownerField.setAttribute('aria-label', t.board.of(`${t.board.owner} (${t.board.ownerHint})`, next.step.title));
      noteField.setAttribute('aria-label', t.board.of(t.board.note, next.step.title));
    },
  };
}

/** The quarters from this one on. An earlier quarter that was saved can still be chosen. */
function makeQuarterSelect(id: string): Card<ProgrammeEntry> {
  const select = make('select', {}, make('option', { value: '' }, t.board.noQuarter), ...nextQuarters(today()).map(makeOption));
  select.addEventListener('change', () => notePlan(id, { quarter: select.value }));
  return {
    element: make('label', {}, t.board.quarter, select),
    update: ({ step, plan }) => {
      if (![...select.options].some(({ value }) => value === plan.quarter)) select.options[0]?.after(makeOption(plan.quarter));
      select.value = plan.quarter;
      select.setAttribute('aria-label', t.board.of(t.board.quarter, step.title));
    },
  };
}

const makeOption = (quarter: string): HTMLOptionElement => make('option', { value: quarter }, formatQuarter(quarter));
