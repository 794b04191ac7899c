import type { StatementData } from '../../content/assessment-data.ts';
import type { AgreedAnswer } from './agree.ts';
import { LEVELS, type Answer } from '../../model/levels.ts';
import { LONGEST_NOTE } from '../../model/workbook-schema.ts';
import { groupResults } from './words.en.ts';
import { nameAnswer } from '../workbook/answer-name.ts';
import { make } from '../../browser/dom.ts';

const t = groupResults.agree;

/** The agreed answer for a statement: one line with the current answer, which opens the choices. */
export interface Choice {
  readonly element: HTMLElement;
  /** Shows the agreed answer, or else the proposed one. Leaves text that is being typed alone. */
  readonly update: (proposed: Answer | undefined, agreed: AgreedAnswer | undefined) => void;
  readonly note: () => string;
}

/** `onAgree` is called with the chosen answer, or with nothing if the statement is open again. */
export function makeChoice(statement: StatementData, onAgree: (answer: Answer | undefined) => void): Choice {
  const { id, topic } = statement;
  const options = answersOf(statement).map((option) => makeOption(id, option));
  const state = make('span', { class: 'choice__state' });
  const tick = make('input', { type: 'checkbox', 'aria-label': t.tickOf(topic) });
  const note = make('textarea', { rows: 2, maxlength: LONGEST_NOTE, 'aria-label': t.noteOf(topic) });
  const chosen = (): Answer | undefined => options.find(({ radio }) => radio.checked)?.answer;
  for (const { radio } of options) for (const event of ['change', 'click']) radio.addEventListener(event, () => onAgree(chosen()));
  tick.addEventListener('change', () => onAgree(tick.checked ? chosen() : undefined));
  note.addEventListener('input', () => {
    element.toggleAttribute('data-noted', note.value !== '');
    if (tick.checked) onAgree(chosen());
  });
  const named = make('span');
  const element = make(
    'details',
    { class: 'choice' },
    make('summary', {}, make('b', {}, t.legend), named, ' ', state, make('span', { class: 'visually-hidden' }, ` ${topic}`)),
    make('fieldset', {}, make('legend', { class: 'visually-hidden' }, t.legendOf(topic)), ...options.map(({ label }) => label)),
    make('label', { class: 'tick' }, tick, t.tick),
    make('label', { class: 'choice__note' }, t.note, note),
  );
  return {
    element,
    note: () => note.value.trim(),
    update: (proposed, agreed) => {
      const shown = agreed?.answer ?? proposed;
      for (const { answer, radio, label } of options) {
        radio.checked = answer === shown;
        label.toggleAttribute('data-proposed', answer === proposed);
      }
      const name = options.find(({ answer }) => answer === shown)?.name;
      named.textContent = name === undefined ? '' : t.answer(name);
      tick.checked = agreed !== undefined;
      tick.disabled = shown === undefined;
      state.textContent = agreed ? t.agreed : proposed === undefined ? t.nothing : t.proposed;
      element.toggleAttribute('data-agreed', agreed !== undefined);
    },
  };
}

interface Option {
  readonly answer: Answer;
  readonly name: string;
  /** What the level looks like for the statement. */
  readonly looks?: string | undefined;
}

function answersOf({ levels }: StatementData): Option[] {
  const [notYet, ...others] = LEVELS;
  return [
    { answer: notYet.level, name: `${notYet.level} ${notYet.name}`, looks: notYet.test },
    ...others.map(({ level, name }, index) => ({ answer: level, name: `${level} ${name}`, looks: levels[index] })),
    { answer: 'unknown', name: nameAnswer('unknown') },
    { answer: 'not-ours', name: nameAnswer('not-ours') },
  ];
}

function makeOption(statement: string, { answer, name, looks }: Option) {
  const radio = make('input', { type: 'radio', name: `agree-${statement}`, value: answer });
  const proposed = make('span', { class: 'choice__proposed' }, ` (${t.proposed.toLowerCase()})`);
  const words = make('span', {}, make('b', {}, name), proposed, looks !== undefined && make('span', { class: 'soft' }, ` ${looks}`));
  return { answer, name, radio, label: make('label', { class: 'choice__option' }, radio, words) };
}
