import type { StatementData } from '../../content/assessment-data.ts';
import type { SettledAnswer } from './agree.ts';
import { RUNGS, type Answer } from '../../model/rungs.ts';
import { LONGEST_NOTE } from '../../model/workbook-schema.ts';
import { together } from './words.en.ts';
import { make } from '../../browser/dom.ts';

const t = together.settle;

/** The choice of what is settled on for a statement. */
export interface Choice {
  readonly element: HTMLElement;
  /** Shows what is settled, or else what is proposed. What is being typed is left alone. */
  readonly update: (proposed: Answer | undefined, settled: SettledAnswer | undefined) => void;
  readonly note: () => string;
}

/** `onSettle` is called with the chosen answer, or with nothing where it is open again. */
export function makeChoice(statement: StatementData, onSettle: (answer: Answer | undefined) => void): Choice {
  const { id, topic } = statement;
  const options = answersOf(statement).map((option) => makeOption(id, option));
  const state = make('span', { class: 'choice__state' });
  const tick = make('input', { type: 'checkbox', 'aria-label': t.tickOf(topic) });
  const note = make('textarea', { rows: 2, maxlength: LONGEST_NOTE, 'aria-label': t.noteOf(topic) });
  const chosen = (): Answer | undefined => options.find(({ radio }) => radio.checked)?.answer;
  for (const { radio } of options) for (const event of ['change', 'click']) radio.addEventListener(event, () => onSettle(chosen()));
  tick.addEventListener('change', () => onSettle(tick.checked ? chosen() : undefined));
  note.addEventListener('input', () => {
    element.toggleAttribute('data-noted', note.value !== '');
    if (tick.checked) onSettle(chosen());
  });
  const element = make(
    'div',
    { class: 'choice' },
    make(
      'fieldset',
      {},
      make(
        'legend',
        {},
        make('span', { 'aria-hidden': 'true' }, t.legend),
        make('span', { class: 'visually-hidden' }, t.legendOf(topic)),
        state,
      ),
      ...options.map(({ label }) => label),
    ),
    make('label', { class: 'tick' }, tick, t.tick),
    make('label', { class: 'choice__note' }, t.note, note),
  );
  return {
    element,
    note: () => note.value.trim(),
    update: (proposed, settled) => {
      const shown = settled?.answer ?? proposed;
      for (const { answer, radio, label } of options) {
        radio.checked = answer === shown;
        label.toggleAttribute('data-proposed', answer === proposed);
      }
      tick.checked = settled !== undefined;
      tick.disabled = shown === undefined;
      state.textContent = settled ? t.settled : proposed === undefined ? t.nothing : t.proposed;
      element.toggleAttribute('data-settled', settled !== undefined);
    },
  };
}

interface Option {
  readonly answer: Answer;
  readonly name: string;
  /** What the rung looks like for the statement. */
  readonly looks?: string | undefined;
}

function answersOf({ rungs }: StatementData): Option[] {
  const [notYet, ...others] = RUNGS;
  return [
    { answer: notYet.rung, name: `${notYet.rung} ${notYet.name}`, looks: notYet.test },
    ...others.map(({ rung, name }, index) => ({ answer: rung, name: `${rung} ${name}`, looks: rungs[index] })),
    { answer: 'unknown', name: together.answers.unknown },
    { answer: 'not-ours', name: together.answers['not-ours'] },
  ];
}

function makeOption(statement: string, { answer, name, looks }: Option): { answer: Answer; radio: HTMLInputElement; label: HTMLElement } {
  const radio = make('input', { type: 'radio', name: `settle-${statement}`, value: answer });
  const proposed = make('span', { class: 'choice__proposed' }, ` (${t.proposed.toLowerCase()})`);
  const words = make('span', {}, make('b', {}, name), proposed, looks !== undefined && make('span', { class: 'soft' }, ` ${looks}`));
  return { answer, radio, label: make('label', { class: 'choice__option' }, radio, words) };
}
