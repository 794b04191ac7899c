import type { Programme, ProgrammeStep } from './read-programme.ts';
import { programme as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import { resolveHref } from '../../browser/resolve-href.ts';

/** Where a step comes from and what it needs. Undefined for a step without a description. */
export function makeStepFacts(step: ProgrammeStep, { statements }: Programme): HTMLElement | undefined {
  if (step.what === '') return undefined;
  const link = ({ name, url }: { readonly name: string; readonly url: string }) => make('a', { href: resolveHref(url) }, name);
  const improved = step.statements.map((id) => make('dd', {}, statements.get(id)?.statement ?? id));
  const facts = [
    [t.facts.improves, improved],
    [t.facts.prerequisites, step.prerequisites.map((needed) => make('dd', {}, needed))],
    [t.facts.challenges, step.challenges.map((challenge) => make('dd', {}, link(challenge)))],
    [t.facts.from, step.from.map((study) => make('dd', {}, link(study), `: ${study.why}`))],
  ] as const;
  return make(
    'dl',
    { class: 'step-facts' },
    ...facts.map(([name, values]) => values.length > 0 && make('div', {}, make('dt', {}, name), ...values)),
  );
}
