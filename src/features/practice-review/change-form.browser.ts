import { formatQuarter, nextQuarters } from '../../shared/quarters.ts';
import type { Change } from '../../model/workbook-schema.ts';
import { practiceReview as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { today } from '../../shared/today.ts';

export type ChangeAction = 'up' | 'down' | 'remove';

export interface ChangeEvents {
  readonly onChange: (id: string, change: Partial<Omit<Change, 'id'>>) => void;
  readonly onAct: (action: ChangeAction, id: string) => void;
}

/** The form of one change on the page. */
export interface ChangeForm {
  readonly element: HTMLElement;
  /** Shows the change; a field that has the focus keeps its text. */
  readonly update: (change: Change, index: number, count: number) => void;
  readonly focus: (where: 'what' | ChangeAction) => void;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type TestId = keyof Change['tests'];

/** Makes the form of a change from the page's template. */
export function makeChangeForm(template: HTMLTemplateElement, id: string, events: ChangeEvents): ChangeForm {
  const element = make('li', {}, template.content.cloneNode(true));
  for (const radio of element.querySelectorAll<HTMLInputElement>('[type="radio"]')) radio.name = id;
  offerQuarters(requireElement(element, '[data-field="quarter"]', HTMLSelectElement));
  let tests: Change['tests'] = { simplify: '', standardise: '', share: '', sustain: '' };
  for (const field of fieldsOf(element)) {
    field.addEventListener('input', () => {
      const test = field.dataset['test'] as TestId | undefined;
      events.onChange(id, test ? { tests: { ...tests, [test]: field.value } } : { [String(field.dataset['field'])]: field.value });
    });
  }
  const button = (action: ChangeAction) => requireElement(element, `[data-act="${action}"]`, HTMLButtonElement);
  for (const action of ['up', 'down', 'remove'] as const) button(action).addEventListener('click', () => events.onAct(action, id));
  return {
    element,
    update: (change, index, count) => {
      tests = change.tests;
      const name = t.number(index + 1);
      findPart(element, 'heading').textContent = name;
      for (const field of fieldsOf(element)) showValue(field, change);
      for (const action of ['up', 'down', 'remove'] as const) button(action).setAttribute('aria-label', t.of(t[action], name));
      button('up').disabled = index === 0;
      button('down').disabled = index === count - 1;
    },
    focus: (where) => {
      const wanted = where === 'what' ? requireElement(element, '[data-field="what"]', HTMLTextAreaElement) : button(where);
      (wanted.disabled ? button(where === 'up' ? 'down' : 'up') : wanted).focus();
    },
  };
}

const fieldsOf = (element: HTMLElement): NodeListOf<Field> => element.querySelectorAll<Field>('[data-field], [data-test]');

function showValue(field: Field, change: Change): void {
  const { field: name, test } = field.dataset;
  const value = test ? change.tests[test as TestId] : change[name as Exclude<keyof Change, 'tests'>];
  if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = field.value === value;
  else if (field instanceof HTMLSelectElement) showChoice(field, value);
  else if (field !== document.activeElement) field.value = value;
}

/** A quarter that has passed stays in the list. */
function showChoice(select: HTMLSelectElement, value: string): void {
  const passed = ![...select.options].some((option) => option.value === value) && formatQuarter(value);
  if (passed) select.add(makeOption(value), 1);
  select.value = value;
}

function offerQuarters(select: HTMLSelectElement): void {
  for (const quarter of nextQuarters(today())) select.add(makeOption(quarter));
}

const makeOption = (quarter: string): HTMLOptionElement => make('option', { value: quarter }, formatQuarter(quarter));
