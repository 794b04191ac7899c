import type { CalendarEntry } from './calendar.ts';
import { lastWeekday } from '../../shared/quarters.ts';
import { PROGRAMME, SELF_ASSESSMENT } from '../../shared/urls.ts';
import { SITE } from '../../shared/site.ts';
import { programme as t } from '../programme/words.en.ts';
import { plannedSteps, type Programme, type ProgrammeEntry } from '../programme/read-programme.ts';

/**
 * The calendar entries: for each planned step with a quarter, a review on the quarter's last weekday; and the next
 * self-assessment, a year after `day`, an ISO date. Notes are not included.
 */
export function reviewsOf(programme: Programme, day: string): CalendarEntry[] {
  const reviews = plannedSteps(programme)
    .filter(({ plan }) => plan.quarter !== '')
    .map((entry) => toReview(entry, programme))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const repeat = {
    uid: uidOf('self-assessment'),
    day: aYearAfter(day),
    summary: t.reviews.repeat,
    description: t.reviews.describeRepeat(new URL(SELF_ASSESSMENT, SITE.url).href),
  };
  return [...reviews, repeat];
}

function toReview({ step, plan }: ProgrammeEntry, { statements }: Programme): CalendarEntry {
  return {
    uid: uidOf(`programme-${step.id}`),
    day: lastWeekday(plan.quarter),
    summary: t.reviews.review(step.title),
    description: t.reviews.describe({
      owner: plan.owner.trim(),
      when: t.when[plan.when],
      statements: step.statements.flatMap((id) => statements.get(id)?.statement ?? []),
      url: new URL(PROGRAMME, SITE.url).href,
    }),
  };
}

const uidOf = (name: string): string => `${name}@${new URL(SITE.url).hostname}`;

/** The same date in the next year; 28 February for 29 February. */
function aYearAfter(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)) + 1, day.slice(4)];
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`;
}
