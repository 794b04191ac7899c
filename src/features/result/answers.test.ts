import { describe, expect, test } from 'vitest';
import { EMPTY_WORKBOOK, type AnswerEntry, type Workbook } from '../../model/workbook-schema.ts';
import type { AssessedOutcome, StatementData } from '../../content/assessment-data.ts';
import { setAbout, setTarget, setAnswer } from '../workbook/change-workbook.ts';
import { changesBetween } from './change-between.ts';
import { isSameKind, lowAnswers, unknownStatements } from './low-answers.ts';

const OUTCOMES: AssessedOutcome[] = [
  { id: 'data', name: 'Data', url: '/outcomes/data/' },
  { id: 'value', name: 'Value', url: '/outcomes/value/' },
];
const study = (slug: string, kind: string) => ({
  slug,
  name: slug,
  url: `/case-studies/${slug}/`,
  why: 'Why.',
  place: 'Place',
  kind,
  country: 'england',
  flag: { areas: [], principles: [] },
});
const statement = (id: string, outcome: 'data' | 'value'): StatementData => ({
  id,
  outcome,
  statement: `Statement ${id}`,
  topic: id,
  levels: [],
  risk: '',
  ask: `Ask ${id}?`,
  studies: [study('one', 'county'), study('two', 'district'), study('three', 'district')],
  challenges: [],
});
const STATEMENTS = [
  ...['dat1', 'dat2', 'dat3'].map((id) => statement(id, 'data')),
  ...['val1', 'val2', 'val3'].map((id) => statement(id, 'value')),
];
const FACTS = STATEMENTS.map(({ id, outcome }) => ({ id, outcome, risk: false }));

const give = (answers: Readonly<Record<string, AnswerEntry['answer']>>, workbook = EMPTY_WORKBOOK): Workbook =>
  Object.entries(answers).reduce((each, [id, answer]) => setAnswer(each, id, { answer }), workbook);
const lowIds = (workbook: Workbook) => lowAnswers(workbook, STATEMENTS).map((low) => low.statement.id);

describe('low answers', () => {
  test('are those below the target, the lowest first; no other answer is low', () => {
    expect(lowIds(give({ dat1: 2, dat2: 0, dat3: 3, val1: 1, val2: 'unknown', val3: 'not-ours' }))).toEqual(['dat2', 'val1', 'dat1']);
  });

  test('at the same level: the widest gap, then the most important, then their order', () => {
    const same = give({ val1: 1, dat1: 1, dat2: 1 });
    expect(lowIds(same)).toEqual(['dat1', 'dat2', 'val1']);
    expect(lowIds(setTarget(same, 'value', { importance: 3 }))).toEqual(['val1', 'dat1', 'dat2']);
    expect(lowIds(setTarget(setTarget(same, 'value', { importance: 3 }), 'data', { target: 4 }))).toEqual(['dat1', 'dat2', 'val1']);
  });

  test('a lower target leaves fewer', () => {
    expect(lowIds(setTarget(give({ dat1: 1, dat2: 0 }), 'data', { target: 1 }))).toEqual(['dat2']);
  });

  test.each([
    ['', ['one', 'two', 'three']],
    ['district', ['two', 'three', 'one']],
    ['county', ['one', 'two', 'three']],
    ['unitary', ['one', 'two', 'three']],
  ] as const)('case studies of the same type of organisation come first: %s', (kind, slugs) => {
    const [low] = lowAnswers(setAbout(give({ dat1: 0 }), { kind }), STATEMENTS);
    expect(low?.studies.map(({ slug }) => slug)).toEqual(slugs);
    expect(low?.studies.filter((each) => isSameKind(each, kind))).toHaveLength(kind === 'district' ? 2 : kind === 'county' ? 1 : 0);
  });

  test('statements that no one can answer are listed separately', () => {
    expect(unknownStatements(give({ dat1: 'unknown', dat2: 0, val3: 'unknown' }), STATEMENTS).map(({ id }) => id)).toEqual([
      'dat1',
      'val3',
    ]);
  });
});

describe('the change between two workbooks', () => {
  const between = (then: Workbook, now: Workbook) => changesBetween(then, now, OUTCOMES, FACTS);

  test('is given for every outcome if both have a score', () => {
    const { outcomes } = between(give({ dat1: 1, dat2: 1, dat3: 1, val1: 2, val2: 2 }), give({ dat1: 1, dat2: 2, dat3: 1, val1: 2 }));
    expect(outcomes).toEqual([
      { outcome: OUTCOMES[0], then: 1, now: 1.3, change: 0.3 },
      { outcome: OUTCOMES[1], then: 2, now: undefined, change: undefined },
    ]);
  });

  test('statements that moved: the largest moves first, up or down, then what cannot be measured', () => {
    const then = give({ dat1: 1, dat2: 4, dat3: 2, val1: 'unknown', val2: 3 });
    const now = give({ dat1: 2, dat2: 1, dat3: 2, val1: 0, val2: 'not-ours', val3: 1 });
    expect(between(then, now).statements).toEqual([
      { id: 'dat2', then: 4, now: 1, change: -3 },
      { id: 'dat1', then: 1, now: 2, change: 1 },
      { id: 'val1', then: 'unknown', now: 0, change: undefined },
      { id: 'val2', then: 3, now: 'not-ours', change: undefined },
      { id: 'val3', then: undefined, now: 1, change: undefined },
    ]);
  });

  test('there is none between a workbook and itself, whatever its notes and targets', () => {
    const one = give({ dat1: 1, dat2: 2 });
    const other = setTarget(setAnswer(one, 'dat1', { note: 'New' }), 'data', { target: 4 });
    expect(between(one, other).statements).toEqual([]);
    expect(between(one, other).outcomes.map(({ change }) => change)).toEqual([0, undefined]);
  });
});
