import { chosenAt, setAt, textAt, valueAt, type Draft, type Path, type Value } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';
import { contributeScript as t } from '../contribute/words.en.ts';
import { make } from '../../browser/dom.ts';

/** A control that the user types into or chooses from. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const PLACES = '[data-field], [data-row], [data-clause]';

export const controlsIn = (root: ParentNode): Control[] => [...root.querySelectorAll<Control>('[data-control]')];

export const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLElement && target.hasAttribute('data-control');

/** The path of an element in the draft: the names of the fields, rows and clauses around it. */
export function pathOf(element: Element): Path {
  const path: string[] = [];
  for (let place = element.closest<HTMLElement>(PLACES); place; place = place.parentElement?.closest<HTMLElement>(PLACES) ?? null) {
    const { field, row, clause } = place.dataset;
    const name = field ?? row ?? clause;
    if (name) path.unshift(name);
  }
  return path;
}

/** The draft with the current value of a control. */
export function takeFrom(form: readonly Field[], draft: Draft, control: Control): Draft {
  const path = pathOf(control);
  if (!(control instanceof HTMLInputElement) || (control.type !== 'checkbox' && control.type !== 'radio'))
    return setAt(form, draft, path, control.value);
  if (isChoice(control)) return setAt(form, draft, [...path, 'choice'], control.value);
  if (isTick(control)) return setAt(form, draft, path, control.checked ? clauseBeside(control) : undefined);
  if (kindOf(control) === 'switch') return setAt(form, draft, path, control.checked || undefined);
  const others = chosenAt(draft, path).filter((word) => word !== control.value);
  const chosen = control.checked ? [...others, control.value] : others;
  return setAt(form, draft, path, chosen.length > 0 ? chosen : undefined);
}

/** Sets a control to its value in the draft. True if the control had another value. */
export function giveTo(draft: Draft, control: Control): boolean {
  const path = pathOf(control);
  if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
    const was = control.checked;
    control.checked = isChecked(control, draft, path);
    return control.checked !== was;
  }
  const text = textAt(draft, path);
  if (control.value === text) return false;
  if (control instanceof HTMLSelectElement) choose(control, text);
  else control.value = text;
  return true;
}

/** Whether a control has an answer: a choice that leaves a field out is not an answer. */
export const hasContent = (control: Control): boolean =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')
    ? control.checked && control.value !== ''
    : control.value !== '';

/** Chooses a value. A value that is no longer in the list is still shown. */
export function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value))
    select.append(make('option', { value, 'data-own': true }, t.unknownChoice(value)));
  select.value = value;
}

function isChecked(control: HTMLInputElement, draft: Draft, path: Path): boolean {
  if (isChoice(control)) return textAt(draft, [...path, 'choice']) === control.value;
  const value: Value | undefined = valueAt(draft, path);
  if (isTick(control)) return value !== undefined;
  return kindOf(control) === 'switch' ? value === true : chosenAt(draft, path).includes(control.value);
}

const kindOf = (control: Control): string | undefined => control.closest<HTMLElement>('[data-field]')?.dataset['kind'];
const isChoice = (control: Control): boolean => control.hasAttribute('data-choice');
/** True for the tick beside a clause, not for the clause itself. */
const isTick = (control: Control): boolean => control.hasAttribute('data-ticks');
const clauseBeside = (tick: Control): string => tick.closest('[data-clause]')?.querySelector('textarea')?.value ?? '';
