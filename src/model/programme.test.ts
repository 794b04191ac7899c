import { describe, expect, test } from 'vitest';
import {
  calculateBenefit,
  blockersIn,
  investigation,
  calculateGap,
  getQuadrant,
  rankSteps,
  type ScoreInput,
  type Step,
} from './programme.ts';

const scoreInput = (more: Partial<ScoreInput>): ScoreInput => ({ answer: 1, target: 3, importance: 2, isRisk: false, ...more });
const step = (id: string, statement: string, effort: Step['effort']): Step => ({ id, statements: [statement], effort });

describe('the gap', () => {
  test.each<[Partial<ScoreInput>, number]>([
    [{ answer: 0, target: 4 }, 4],
    [{ answer: 2, target: 3 }, 1],
    [{ answer: 3, target: 3 }, 0],
    [{ answer: 4, target: 2 }, 0],
    [{ answer: 'unknown', target: 1 }, 1],
    [{ answer: 'not-ours' }, 0],
    [{ answer: undefined }, 0],
  ])('%j is %d', (more, gap) => {
    expect(calculateGap(scoreInput(more))).toBe(gap);
  });
});

test.each<[Partial<ScoreInput>, number]>([
  [{ importance: 3 }, 6],
  [{ importance: 3, isRisk: true }, 8],
  [{ answer: 0, target: 4, importance: 3, isRisk: true }, 16],
  [{ answer: 'unknown', importance: 2, isRisk: true }, 3],
  [{ answer: 3 }, 0],
])('the benefit of %j is %d', (more, benefit) => {
  expect(calculateBenefit(scoreInput(more))).toBe(benefit);
});

test.each([
  [6, 1, 'do-first'],
  [6, 2, 'do-first'],
  [16, 3, 'plan-and-fund'],
  [5, 1, 'quick-wins'],
  [5, 2, 'later'],
  [5, 3, 'later'],
] as const)('benefit %d and effort %d: %s', (benefit, effort, quadrant) => {
  expect(getQuadrant(benefit, effort)).toBe(quadrant);
});

describe('the order', () => {
  test('the worked example: ties are sorted by id, and a small gap comes last', () => {
    const ranked = rankSteps([step('fund-kit', 'inc2', 2), step('test-restores', 'sec3', 2), step('name-a-champion', 'con2', 1)], {
      inc2: scoreInput({ importance: 3 }),
      sec3: scoreInput({ importance: 2, isRisk: true }),
      con2: scoreInput({ answer: 2, importance: 1 }),
    });
    expect(ranked.map(({ id, benefit, ratio, quadrant }) => [id, benefit, ratio, quadrant])).toEqual([
      ['fund-kit', 6, 3, 'do-first'],
      ['test-restores', 6, 3, 'do-first'],
      ['name-a-champion', 1, 1, 'quick-wins'],
    ]);
  });

  test('with the same ratio the larger benefit comes first', () => {
    const ranked = rankSteps([step('a', 'x', 1), step('b', 'y', 2)], {
      x: scoreInput({ answer: 2, importance: 3 }),
      y: scoreInput({ importance: 3 }),
    });
    expect(ranked.map(({ id, ratio }) => [id, ratio])).toEqual([
      ['b', 3],
      ['a', 3],
    ]);
  });

  test('the order of the input steps makes no difference', () => {
    const steps = [step('c', 'x', 1), step('a', 'x', 1), step('b', 'x', 1)];
    const ids = (all: Step[]) => rankSteps(all, { x: scoreInput({}) }).map(({ id }) => id);
    expect(ids(steps)).toEqual(['a', 'b', 'c']);
    expect(ids([...steps].reverse())).toEqual(['a', 'b', 'c']);
  });

  test('a step that improves several statements counts the largest benefit, once', () => {
    const [ranked] = rankSteps([{ id: 'a', statements: ['x', 'y', 'gone'], effort: 1 }], {
      x: scoreInput({ answer: 2 }),
      y: scoreInput({ answer: 0 }),
    });
    expect(ranked).toMatchObject({ statement: 'y', gap: 3, benefit: 6, risk: 0, importance: 2 });
  });

  test('an unknown answer needs only an investigation; an answer at its target, missing or not ours needs no step', () => {
    const scoreInputs = {
      a: scoreInput({ answer: 'unknown' }),
      b: scoreInput({ answer: 3 }),
      c: scoreInput({ answer: undefined }),
      d: scoreInput({ answer: 'not-ours' }),
    };
    const steps = Object.keys(scoreInputs).flatMap((id) => [step(`do-${id}`, id, 1), investigation(id)]);
    expect(rankSteps(steps, scoreInputs).map(({ id, gap }) => [id, gap])).toEqual([['find-out-a', 1]]);
  });
});

test('a lack of skills or of someone accountable is listed as a blocker', () => {
  expect(blockersIn({ lea1: scoreInput({ answer: 0 }), cap2: scoreInput({ answer: 1 }), con1: scoreInput({ answer: 0 }) })).toEqual([
    'lea1',
  ]);
  expect(blockersIn({})).toEqual([]);
});
