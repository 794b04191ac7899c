import { describe, expect, test } from 'vitest';
import { getBand, BANDS, scoreOutcome, summariseAnswers } from './assessment.ts';
import type { Answer } from './levels.ts';

const none = undefined;

describe('the score of an outcome', () => {
  test.each<[string, (Answer | undefined)[], number | undefined, number | undefined]>([
    ['three levels', [1, 2, 3], 2, 1],
    ['a mean that hides a zero', [4, 4, 0], 2.7, 0],
    ['thirds to one decimal', [0, 1, 1], 0.7, 0],
    ['two of three answered', [2, 3, none], 2.5, 2],
    ['two of three, one not known', [2, 3, 'unknown'], 2.5, 2],
    ['two of three, one not our responsibility', [2, 3, 'not-ours'], 2.5, 2],
    ['one of three: not enough', [2, none, none], none, 2],
    ['one of three, two not known: not enough', [3, 'unknown', 'unknown'], none, 3],
    ['nothing answered', [none, none, none], none, none],
    ['all at the top', [4, 4, 4], 4, 4],
    ['all not started', [0, 0, 0], 0, 0],
  ])('%s', (_, answers, mean, lowest) => {
    expect(scoreOutcome(answers)).toMatchObject({ mean, lowest });
  });

  test('counts how many are not known, not ours and open', () => {
    expect(scoreOutcome(['unknown', 'not-ours', none])).toMatchObject({ scored: 0, unknown: 1, notOurs: 1, open: 1 });
  });
});

test.each([
  [0, 'start'],
  [0.9, 'start'],
  [1, 'build'],
  [1.9, 'build'],
  [2, 'extend'],
  [2.9, 'extend'],
  [3, 'sustain'],
  [4, 'sustain'],
])('a mean of %d is in the band %s', (mean, band) => {
  expect(getBand(mean).id).toBe(band);
});

test('each band starts where the one below ends', () => {
  expect(BANDS.map(({ from }) => from)).toEqual([0, 1, 2, 3]);
});

describe('the spread of several answers', () => {
  test.each<[(Answer | undefined)[], ReturnType<typeof summariseAnswers>]>([
    [[none, 'unknown', 'not-ours'], undefined],
    [[2], { count: 1, lowest: 2, highest: 2, median: 2, proposed: 2, isDisagreement: false }],
    [[1, 2], { count: 2, lowest: 1, highest: 2, median: 1.5, proposed: 1, isDisagreement: false }],
    [[3, 1, 1], { count: 3, lowest: 1, highest: 3, median: 1, proposed: 1, isDisagreement: true }],
    [[4, 0, 2, 3, 'unknown'], { count: 4, lowest: 0, highest: 4, median: 2.5, proposed: 2, isDisagreement: true }],
  ])('%j', (answers, spread) => {
    expect(summariseAnswers(answers)).toEqual(spread);
  });
});
