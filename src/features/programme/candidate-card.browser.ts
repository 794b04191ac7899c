import { describeArithmetic, describeRisk, describeWhy } from './reason.ts';
import { PLANNED, type Programme, type ProgrammeEntry } from './read-programme.ts';
import { QUADRANTS } from '../../model/programme.ts';
import { programme as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import type { Card } from './cards.browser.ts';
import { makeEffortSelect } from './effort-select.browser.ts';
import { makeStepFacts } from './step-facts.browser.ts';
import { makeWhenButtons } from './when-buttons.browser.ts';

/** A candidate: what to do and why, with its scoring and sources in a details section. */
export function makeCandidateCard(entry: ProgrammeEntry, read: () => Programme, say: (text: string) => void): Card<ProgrammeEntry> {
  const parts = {
    first: make('p', { class: 'step__first' }, t.candidates.first),
    title: make('h4'),
    why: make('p'),
    what: make('p', { hidden: entry.step.what === '' }, entry.step.what),
    planned: make('p', { class: 'soft' }),
  };
  const [when, effort] = [makeWhenButtons(entry, say), makeEffortSelect(entry, say)];
  const tools = make('div', { class: 'step-tools' }, when.element, effort.element);
  const [sum, risk] = [make('p', { class: 'sum' }), make('p')];
  const more = make(
    'details',
    { class: 'step-more' },
    make('summary', {}, t.candidates.more),
    sum,
    risk,
    makeStepFacts(entry.step, read()),
  );
  return {
    element: make('li', { class: 'step', 'data-step': entry.step.id }, ...Object.values(parts), tools, more),
    update: (next) => {
      const programme = read();
      parts.title.textContent = next.step.title;
      parts.why.textContent = describeWhy(next, programme);
      sum.textContent = `${describeArithmetic(next)}. ${getQuadrant(next)}.`;
      risk.textContent = describeRisk(next, programme);
      risk.hidden = risk.textContent === '';
      const time = PLANNED.find((each) => each === next.plan.when);
      parts.planned.textContent = time ? t.candidates.planned(t.when[time]) : '';
      parts.planned.hidden = !time;
      when.update(next);
      effort.update(next);
    },
  };
}

const getQuadrant = ({ candidate }: ProgrammeEntry): string => QUADRANTS.find(({ id }) => id === candidate?.quadrant)?.name ?? '';
