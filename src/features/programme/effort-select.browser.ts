import type { ProgrammeEntry } from './read-programme.ts';
import type { Effort } from '../../model/programme.ts';
import { programme as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import { requireElement } from '../../browser/require-element.ts';
import type { Card } from './cards.browser.ts';
import { judge } from './planner.browser.ts';

/** The effort of a step with its meaning. The council can choose a different effort from the almanac's. */
export function makeEffortSelect({ step }: ProgrammeEntry, say: (text: string) => void): Card<ProgrammeEntry> {
  let current = step;
  const select = copySelect('effort');
  if (step.effort === undefined) select.prepend(make('option', { value: '' }));
  else if (step.kind !== 'own') select.options[step.effort - 1]?.append(t.board.theirs);
  select.addEventListener('change', () => judge(select, current, Number(select.value) as Effort, say));
  return {
    element: make('label', { class: 'effort' }, t.board.effort, select),
    update: (entry) => {
      current = entry.step;
      select.value = String(entry.effort ?? '');
      select.setAttribute('aria-label', t.board.of(t.board.effort, current.title));
    },
  };
}

/** A copy of a select from the form for own actions, with its options, to use elsewhere. */
export function copySelect(name: 'effort' | 'statement'): HTMLSelectElement {
  const copy = requireElement(document, `[data-part="own-form"] [name="${name}"]`, HTMLSelectElement).cloneNode(true) as HTMLSelectElement;
  for (const attribute of ['id', 'name', 'required']) copy.removeAttribute(attribute);
  return copy;
}
