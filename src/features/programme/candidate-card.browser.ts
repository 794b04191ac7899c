import { describeArithmetic, describeRisk, describeSource } from './reason.ts';
import { PLANNED, type Programme, type ProgrammeEntry } from './read-programme.ts';
import { QUADRANTS } from '../../model/programme.ts';
import { programme as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import type { Card } from './cards.browser.ts';
import { makeEffortSelect } from './effort-select.browser.ts';
import { makeStepFacts } from './step-facts.browser.ts';
import { makeWhenButtons } from './when-buttons.browser.ts';

/** A candidate with its arithmetic in the open. */
export function makeCandidateCard(entry: ProgrammeEntry, read: () => Programme, say: (text: string) => void): Card<ProgrammeEntry> {
  const parts = {
    title: make('h4'),
    sum: make('p', { class: 'sum' }),
    source: make('p'),
    risk: make('p'),
    planned: make('p', { class: 'soft' }),
  };
  const [when, effort] = [makeWhenButtons(entry, say), makeEffortSelect(entry, say)];
  const tools = make('div', { class: 'step-tools' }, when.element, effort.element);
  const facts = makeStepFacts(entry.step, read());
  const more = facts.length > 0 && make('details', { class: 'step-more' }, make('summary', {}, t.candidates.more), ...facts);
  return {
    element: make('li', { class: 'step', 'data-step': entry.step.id }, ...Object.values(parts), tools, more),
    update: (next) => {
      const programme = read();
      parts.title.textContent = `${t.candidates.rank(next.rank)} ${next.step.title}`;
      parts.sum.textContent = `${describeArithmetic(next)}. ${getQuadrant(next)}.`;
      parts.source.textContent = describeSource(next, programme);
      parts.risk.textContent = describeRisk(next, programme);
      parts.risk.hidden = parts.risk.textContent === '';
      const time = PLANNED.find((each) => each === next.plan.when);
      parts.planned.textContent = time ? t.candidates.planned(t.when[time]) : '';
      parts.planned.hidden = !time;
      when.update(next);
      effort.update(next);
    },
  };
}

const getQuadrant = ({ candidate }: ProgrammeEntry): string => QUADRANTS.find(({ id }) => id === candidate?.quadrant)?.name ?? '';
