import { computeVerdict } from '../../model/verdict.ts';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { EMPTY_WORKBOOK, type Workbook } from '../../model/workbook-schema.ts';
import { programme as t } from './words.en.ts';
import type { ActionEntry, StatementData } from '../../content/assessment-data.ts';
import { toCalendar } from '../programme-report/calendar.ts';
import { toCsv } from '../../shared/csv.ts';
import * as change from '../workbook/change-workbook.ts';
import { orderNotes } from './order.ts';
import { candidatesIn, plannedFor, plannedSteps, readProgramme, type Programme } from './read-programme.ts';
import { describeArithmetic, describeReason, describeRisk, describeSource } from './reason.ts';
import { reviewsOf } from '../programme-report/reviews.ts';
import { toProgrammeRows } from '../programme-report/rows.ts';
import { summarise } from '../programme-report/summary.ts';

const statement = (id: string, outcome: StatementData['outcome'], risk = ''): StatementData => ({
  id,
  outcome,
  statement: `We do ${id}`,
  topic: id,
  levels: [],
  risk,
  ask: `Who does ${id}?`,
  studies: [],
  challenges: [],
});
const action = (id: string, statements: string[], effort: ActionEntry['effort'], prerequisites: string[] = []): ActionEntry => ({
  id,
  title: `Title of ${id}`,
  what: 'Begin with it.',
  statements,
  effort,
  prerequisites,
  challenges: [],
  verdict: computeVerdict([]),
  from: [],
});
const STATEMENTS = [
  statement('con2', 'connectivity'),
  statement('inc2', 'inclusion'),
  statement('lea1', 'leadership'),
  statement('cap2', 'capability'),
  statement('sec3', 'security', 'People depend on these services.'),
];
const ACTIONS = [
  action('fund-kit', ['inc2'], 2),
  action('name-a-champion', ['con2'], 1, ['A contact']),
  action('name-two', ['lea1'], 1),
  action('rebuild', ['sec3', 'cap2'], 3),
  action('test-restores', ['sec3'], 2),
];
const FACTS = STATEMENTS.map(({ id, outcome, risk }) => ({ id, outcome, risk: risk !== '' }));

type Step = (workbook: Workbook) => Workbook;
const answer =
  (id: string, value: 0 | 1 | 2 | 3 | 4 | 'unknown' | 'not-ours'): Step =>
  (each) =>
    change.setAnswer(each, id, { answer: value });
const plan =
  (id: string, part: Parameters<typeof change.setPlan>[2]): Step =>
  (each) =>
    change.setPlan(each, id, part);
const workbookOf = (...steps: Step[]): Workbook => steps.reduce((workbook, step) => step(workbook), EMPTY_WORKBOOK);
const read = (...steps: Step[]): Programme => readProgramme(workbookOf(...steps), { statements: STATEMENTS, actions: ACTIONS }, FACTS);
const entryOf = (programme: Programme, id: string) => {
  const entry = programme.entries.find(({ step }) => step.id === id);
  if (!entry) throw new Error(`There is no ${id}.`);
  return entry;
};
/** The worked example of the design: two ties and a small gap. */
const EXAMPLE: Step[] = [
  answer('inc2', 1),
  answer('sec3', 1),
  answer('con2', 2),
  (each) => change.setTarget(each, 'inclusion', { importance: 3 }),
  (each) => change.setTarget(each, 'connectivity', { importance: 1 }),
];

describe('the worked example', () => {
  const programme = read(...EXAMPLE);

  test.each([
    ['fund-kit', 'Gap 2 × (importance 3 + risk 0) = benefit 6; 6 ÷ effort 2 = 3.0', 1],
    ['test-restores', 'Gap 2 × (importance 2 + risk 1) = benefit 6; 6 ÷ effort 2 = 3.0', 2],
    ['rebuild', 'Gap 2 × (importance 2 + risk 1) = benefit 6; 6 ÷ effort 3 = 2.0', 3],
    ['name-a-champion', 'Gap 1 × (importance 1 + risk 0) = benefit 1; 1 ÷ effort 1 = 1.0', 4],
  ])('%s: %s', (id, arithmetic, rank) => {
    expect(describeArithmetic(entryOf(programme, id))).toBe(arithmetic);
    expect(entryOf(programme, id).rank).toBe(rank);
  });

  test('candidates come first, everything else after them', () => {
    expect(programme.entries.map(({ step }) => step.id)).toEqual([
      'fund-kit',
      'test-restores',
      'rebuild',
      'name-a-champion',
      'name-two',
      ...STATEMENTS.map(({ id }) => `find-out-${id}`),
    ]);
  });
});

test('the source and the risk of a candidate in words', () => {
  const programme = read(...EXAMPLE, answer('cap2', 'unknown'));
  const words = (id: string) => [describeSource(entryOf(programme, id), programme), describeRisk(entryOf(programme, id), programme)];
  expect(words('test-restores')).toEqual(['From “We do sec3”: answer Ad hoc (1); target 3.', 'Risk 1: People depend on these services.']);
  expect(words('fund-kit')).toEqual(['From “We do inc2”: answer Ad hoc (1); target 3.', '']);
  expect(words('find-out-cap2')).toEqual(['From “We do cap2”: answer Don’t know; target 3.', '']);
  expect(words('name-two')).toEqual(['', '']);
});

test('a risk that the council sees otherwise is told as its own view', () => {
  const seen = read(...EXAMPLE, (each) => change.setRisk(each, { id: 'inc2', risk: false }, true));
  expect(describeRisk(entryOf(seen, 'fund-kit'), seen)).toBe('Risk 1: your council flagged a risk.');
  const unseen = read(...EXAMPLE, (each) => change.setRisk(each, { id: 'sec3', risk: true }, false));
  expect(describeRisk(entryOf(unseen, 'test-restores'), unseen)).toMatch(/^Risk 0 \(your council’s view\).*People depend/);
});

describe('the board', () => {
  test('steps stand under their time, by rank, and what has no rank after', () => {
    const programme = read(
      ...EXAMPLE,
      plan('name-two', { when: 'now' }),
      plan('test-restores', { when: 'now' }),
      plan('fund-kit', { when: 'now' }),
      plan('rebuild', { when: 'later' }),
    );
    expect(plannedFor(programme, 'now').map(({ step }) => step.id)).toEqual(['fund-kit', 'test-restores', 'name-two']);
    expect(plannedFor(programme, 'later').map(({ step }) => step.id)).toEqual(['rebuild']);
    expect(plannedSteps(programme)).toHaveLength(4);
  });

  test.each<[string, Step[], string]>([
    ['fund-kit', [answer('inc2', 3)], 'reached'],
    ['fund-kit', [], 'unanswered'],
    ['fund-kit', [answer('inc2', 'unknown')], 'unknown'],
    ['fund-kit', [answer('inc2', 'not-ours')], 'not-ours'],
    ['fund-kit', [answer('inc2', 2)], 'open'],
    ['find-out-inc2', [answer('inc2', 'unknown')], 'open'],
    ['find-out-inc2', [answer('inc2', 0)], 'answered'],
    ['find-out-inc2', [answer('inc2', 'not-ours')], 'not-ours'],
    ['rebuild', [answer('sec3', 4)], 'unanswered'],
    ['rebuild', [answer('sec3', 4), answer('cap2', 'unknown')], 'unknown'],
    ['rebuild', [answer('sec3', 4), answer('cap2', 'not-ours')], 'reached'],
    ['was-here-once', [], 'gone'],
  ])('%s stays once planned, and says how its gap stands: %#', (id, answers, gap) => {
    const programme = read(...answers, plan(id, { when: 'next' }));
    const entry = entryOf(programme, id);
    expect([entry.gap, plannedFor(programme, 'next')]).toEqual([gap, [entry]]);
    expect(describeReason(entry, programme)).toMatch(gap === 'open' ? /^From .* = \d/ : /\.$/);
  });

  test("the council's own judgement of an effort counts, and the almanac's is kept beside it", () => {
    const entry = entryOf(read(...EXAMPLE, plan('fund-kit', { effort: 3 })), 'fund-kit');
    expect([entry.effort, entry.step.effort, entry.candidate?.ratio]).toEqual([3, 2, 2]);
  });

  test('an own action without a name gets one', () => {
    const programme = read((each) => change.addOwnAction(each, { title: '  ', statement: 'con2', effort: 1 }));
    expect(entryOf(programme, 'own-1').step.title).toBe('Your action 1');
  });
});

test('"no new money" hides effort 3, by the own judgement, and what is set aside is no candidate', () => {
  const steps = [...EXAMPLE, (each: Workbook) => change.setNoNewMoney(each, true)];
  const ids = (programme: Programme) => candidatesIn(programme).shown.map(({ step }) => step.id);
  expect([ids(read(...steps)), candidatesIn(read(...steps)).hidden]).toEqual([['fund-kit', 'test-restores', 'name-a-champion'], 1]);
  const judged = read(...steps, plan('fund-kit', { effort: 3 }), plan('rebuild', { effort: 1 }), plan('test-restores', { when: 'no' }));
  expect([ids(judged), candidatesIn(judged).hidden]).toEqual([['rebuild', 'name-a-champion'], 1]);
});

describe('the order', () => {
  test('what usually blocks the rest is told with what lifts it', () => {
    const notes = orderNotes(read(answer('lea1', 0), answer('cap2', 0)));
    expect(notes.blockers.map((each) => [each.statement.id, each.steps.map(({ step }) => step.id)])).toEqual([
      ['lea1', ['name-two']],
      ['cap2', ['rebuild']],
    ]);
    expect(orderNotes(read(answer('lea1', 1))).blockers).toEqual([]);
  });

  test.each<[string, Step[], string[]]>([
    [
      'later, after another for now',
      [answer('lea1', 1), plan('name-two', { when: 'later' }), plan('fund-kit', { when: 'now' })],
      ['name-two'],
    ],
    [
      'next, after another for now',
      [answer('cap2', 'unknown'), plan('rebuild', { when: 'next' }), plan('fund-kit', { when: 'now' })],
      ['rebuild'],
    ],
    ['nothing is planned for now', [answer('lea1', 1), plan('name-two', { when: 'later' })], []],
    ['it has no gap', [answer('lea1', 3), plan('name-two', { when: 'later' }), plan('fund-kit', { when: 'now' })], []],
    ['it has no answer', [plan('name-two', { when: 'later' }), plan('fund-kit', { when: 'now' })], []],
    [
      'another that lifts the same is planned for now',
      [
        answer('lea1', 1),
        (each) => change.addOwnAction(each, { title: 'Ours', statement: 'lea1', effort: 2 }),
        plan('own-1', { when: 'later' }),
        plan('name-two', { when: 'now' }),
      ],
      [],
    ],
  ])('a blocker planned late: %s', (_, steps, late) => {
    expect(orderNotes(read(...steps)).late.map(({ entry }) => entry.step.id)).toEqual(late);
  });

  test('what must be in place is told for what is planned for now', () => {
    const ids = (when: 'now' | 'next') =>
      orderNotes(read(plan('name-a-champion', { when }), plan('fund-kit', { when }))).prerequisites.map(({ step }) => step.id);
    expect([ids('now'), ids('next')]).toEqual([['name-a-champion'], []]);
  });
});

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

  test('planned steps first, then candidates, then what is set aside', () => {
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

  test('every number of the arithmetic', () => {
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

  test('what benefit and effort come to, to two decimals', () => {
    const [, row = []] = toProgrammeRows(
      read(answer('sec3', 1), (each) => change.setTarget(each, 'security', { importance: 3 }), plan('test-restores', { effort: 3 })),
    );
    expect(row[head.indexOf('Benefit ÷ effort')]).toBe('2.67');
  });

  test('quarters by their months, with the day of the review', () => {
    expect([column('Quarter')[1], column('Review on')[1]]).toEqual(['January to March 2029', '2029-03-30']);
  });

  test('no cell begins a formula', () => {
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

  test('tells owner and statements, no note', () => {
    expect(events[0]?.description).toBe(
      'Owner: open\nPlanned for: Now\nImproves: We do sec3\nImproves: We do cap2\nhttps://new-local-almanac.example/programme/',
    );
    expect(events[1]?.description).toContain('Owner: Digital; inclusion\n');
    expect(text).not.toContain('Ask Jo');
  });

  test('the same entries keep their names when their dates change', () => {
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
