import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { programme as t } from '../programme/words.en.ts';
import { toCalendar } from './calendar.ts';
import { toCsv } from '../../shared/csv.ts';
import * as change from '../workbook/change-workbook.ts';
import type { Programme } from '../programme/read-programme.ts';
import { reviewsOf } from './reviews.ts';
import { toProgrammeRows } from './rows.ts';
import { summarise } from './summary.ts';
import { answer, plan, read, EXAMPLE } from '../../../tests/fixtures/example-programme.ts';

test('the programme in figures', () => {
  const programme = read(
    ...EXAMPLE,
    answer('cap2', 'unknown'),
    answer('lea1', 4),
    plan('rebuild', { when: 'now', owner: 'IT', quarter: '2027-Q1' }),
    plan('fund-kit', { when: 'later', owner: ' ' }),
    plan('name-two', { when: 'no' }),
  );
  expect(summarise(programme)).toEqual({
    planned: { now: 1, next: 0, later: 1 },
    total: 2,
    gaps: 4,
    taken: 3,
    withoutOwner: 1,
    withoutQuarter: 1,
  });
  expect(t.paper.summary(summarise(programme))).toBe(
    '2 actions are planned: 1 now, 0 next and 1 later. They address 3 of the 4 gaps in your self-assessment. 1 has no owner yet. 1 has no quarter yet.',
  );
  expect(t.paper.summary(summarise(read()))).toBe('No action is planned yet.');
});

describe('the table', () => {
  const programme = read(
    ...EXAMPLE,
    plan('name-two', { when: 'next', owner: '=cmd()', quarter: '2029-Q1', note: '@home, "now"' }),
    plan('test-restores', { when: 'now', effort: 1 }),
    plan('name-a-champion', { when: 'no' }),
  );
  const [head = [], ...rows] = toProgrammeRows(programme);
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);

  test('planned steps first, then candidates, then rejected actions', () => {
    expect(column('Action')).toEqual([
      'Title of test-restores',
      'Title of name-two',
      'Title of fund-kit',
      'Title of rebuild',
      'Title of name-a-champion',
    ]);
    expect(column('Planned')).toEqual(['Now', 'Next', 'Not planned', 'Not planned', 'Not for us']);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  test('has every number of the arithmetic', () => {
    const numbers = ['Rank', 'Target', 'Gap', 'Importance', 'Risk', 'Benefit', 'Effort', 'Effort (our estimate)', 'Benefit ÷ effort'];
    expect(numbers.map((name) => column(name)[0])).toEqual(['1', '3', '2', '2', '1', '6', '1', '2', '6']);
    expect(numbers.map((name) => column(name)[1])).toEqual(['', '3', '', '', '', '', '1', '1', '']);
    expect(column('Answer')).toEqual(['Ad hoc (1)', 'Not answered', 'Ad hoc (1)', 'Ad hoc (1)', 'Partly in place (2)']);
    expect(column('Quadrant, or why it is not ranked')).toEqual([
      'Do first',
      t.reason.noGap.unanswered,
      'Do first',
      'Plan and fund',
      'Quick wins',
    ]);
  });

  test('benefit divided by effort has two decimal places', () => {
    const [, row = []] = toProgrammeRows(
      read(answer('sec3', 1), (each) => change.setTarget(each, 'security', { importance: 3 }), plan('test-restores', { effort: 3 })),
    );
    expect(row[head.indexOf('Benefit ÷ effort')]).toBe('2.67');
  });

  test('quarters are named by their months, with the date of the review', () => {
    expect([column('Quarter')[1], column('Review on')[1]]).toEqual(['January to March 2029', '2029-03-30']);
  });

  test('no cell starts a formula', () => {
    const csv = toCsv(toProgrammeRows(programme));
    expect(csv).toContain(",'=cmd(),");
    expect(csv).toContain(`,"'@home, ""now"""\r\n`);
  });
});

describe('the calendar', () => {
  const programme = read(
    ...EXAMPLE,
    plan('fund-kit', { when: 'later', quarter: '2027-Q2', owner: 'Digital; inclusion', note: 'Ask Jo' }),
    plan('rebuild', { when: 'now', quarter: '2026-Q4' }),
    plan('test-restores', { when: 'now' }),
    plan('name-two', { when: 'no', quarter: '2027-Q1' }),
  );
  const text = toCalendar(reviewsOf(programme, '2026-11-25'), t.reviews.product, new Date('2026-11-25T10:00:00Z'));
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

  test('a review for each planned step with a quarter, by date, and the next self-assessment', () => {
    expect(events.map(({ startDate, summary }) => [String(startDate), summary])).toEqual([
      ['2026-12-31', 'Review: Title of rebuild'],
      ['2027-06-30', 'Review: Title of fund-kit'],
      ['2027-11-25', 'Repeat the self-assessment'],
    ]);
  });

  test('has owner and statements, but no note', () => {
    expect(events[0]?.description).toBe(
      'Owner: open\nPlanned for: Now\nImproves: We do sec3\nImproves: We do cap2\nhttps://new-local-almanac.example/programme/',
    );
    expect(events[1]?.description).toContain('Owner: Digital; inclusion\n');
    expect(text).not.toContain('Ask Jo');
  });

  test('entries keep their ids when their dates change', () => {
    const moved = read(...EXAMPLE, plan('fund-kit', { when: 'now', quarter: '2028-Q4' }));
    const uids = (each: Programme) => reviewsOf(each, '2026-11-25').map(({ uid }) => uid);
    expect(uids(moved)).toEqual(['programme-fund-kit@new-local-almanac.example', 'self-assessment@new-local-almanac.example']);
    expect(uids(programme)).toContain('programme-fund-kit@new-local-almanac.example');
  });

  test.each([
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
    ['2026-12-31', '2027-12-31'],
  ])('a year after %s is %s', (day, after) => {
    expect(reviewsOf(read(), day)).toMatchObject([{ day: after }]);
  });
});
