import { describe, expect, test } from 'vitest';
import { type Workbook } from '../../model/workbook-schema.ts';
import * as change from '../workbook/change-workbook.ts';
import { orderNotes } from './order.ts';
import { candidatesIn, plannedFor, plannedSteps, type Programme } from './read-programme.ts';
import { describeArithmetic, describeReason, describeRisk, describeSource } from './reason.ts';
import { answer, plan, read, entryOf, EXAMPLE, STATEMENTS, type Step } from '../../../tests/fixtures/example-programme.ts';

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

test('a risk that the council sees differently is reported as its own view', () => {
  const seen = read(...EXAMPLE, (each) => change.setRisk(each, { id: 'inc2', risk: false }, true));
  expect(describeRisk(entryOf(seen, 'fund-kit'), seen)).toBe('Risk 1: your council flagged a risk.');
  const unseen = read(...EXAMPLE, (each) => change.setRisk(each, { id: 'sec3', risk: true }, false));
  expect(describeRisk(entryOf(unseen, 'test-restores'), unseen)).toMatch(/^Risk 0 \(your council’s view\).*People depend/);
});

describe('the board', () => {
  test('steps are under their time, by rank, and steps without a rank come last', () => {
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
  ])('%s stays once planned, and says the state of its gap: %#', (id, answers, gap) => {
    const programme = read(...answers, plan(id, { when: 'next' }));
    const entry = entryOf(programme, id);
    expect([entry.gap, plannedFor(programme, 'next')]).toEqual([gap, [entry]]);
    expect(describeReason(entry, programme)).toMatch(gap === 'open' ? /^From .* = \d/ : /\.$/);
  });

  test("the council's own judgement of an effort counts, and the almanac's is still available", () => {
    const entry = entryOf(read(...EXAMPLE, plan('fund-kit', { effort: 3 })), 'fund-kit');
    expect([entry.effort, entry.step.effort, entry.candidate?.ratio]).toEqual([3, 2, 2]);
  });

  test('an own action without a name gets one', () => {
    const programme = read((each) => change.addOwnAction(each, { title: '  ', statement: 'con2', effort: 1 }));
    expect(entryOf(programme, 'own-1').step.title).toBe('Your action 1');
  });
});

test('"no new money" hides effort 3 as judged by the council, and a step set aside is not a candidate', () => {
  const steps = [...EXAMPLE, (each: Workbook) => change.setNoNewMoney(each, true)];
  const ids = (programme: Programme) => candidatesIn(programme).shown.map(({ step }) => step.id);
  expect([ids(read(...steps)), candidatesIn(read(...steps)).hidden]).toEqual([['fund-kit', 'test-restores', 'name-a-champion'], 1]);
  const judged = read(...steps, plan('fund-kit', { effort: 3 }), plan('rebuild', { effort: 1 }), plan('test-restores', { when: 'no' }));
  expect([ids(judged), candidatesIn(judged).hidden]).toEqual([['rebuild', 'name-a-champion'], 1]);
});

describe('the order', () => {
  test('statements that usually block the rest are reported with the steps that improve them', () => {
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
      'another that improves the same statement is planned for now',
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

  test('prerequisites are reported for steps planned for now', () => {
    const ids = (when: 'now' | 'next') =>
      orderNotes(read(plan('name-a-champion', { when }), plan('fund-kit', { when }))).prerequisites.map(({ step }) => step.id);
    expect([ids('now'), ids('next')]).toEqual([['name-a-champion'], []]);
  });
});
