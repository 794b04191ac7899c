import { describe, expect, test } from 'vitest';
import { OUTCOMES, type OutcomeId } from '../../model/outcomes.ts';
import { EMPTY_WORKBOOK, type AnswerEntry, type Workbook } from '../../model/workbook-schema.ts';
import { setTarget, setAnswer } from '../workbook/change-workbook.ts';
import { profileOf, sumUp } from './profile.ts';

const FACTS = OUTCOMES.flatMap(({ id }) => [1, 2, 3].map((number) => ({ id: `${id}-${number}`, outcome: id, risk: false })));
const NAMED = OUTCOMES.map(({ id, name }) => ({ id, name, url: `/outcomes/${id}/` }));

type Answers = Partial<Record<OutcomeId, readonly AnswerEntry['answer'][]>>;

function answer(answers: Answers): Workbook {
  const given = Object.entries(answers).flatMap(([outcome, each]) =>
    each.map((value, index) => [`${outcome}-${index + 1}`, value] as const),
  );
  return given.reduce((workbook, [id, value]) => setAnswer(workbook, id, { answer: value }), EMPTY_WORKBOOK);
}

const rowsOf = (workbook: Workbook) => profileOf(workbook, NAMED, FACTS);
const rowOf = (workbook: Workbook, id: OutcomeId) => rowsOf(workbook).find(({ outcome }) => outcome.id === id);

describe('the profile', () => {
  test('has a row for every outcome, in order, even without an answer', () => {
    const rows = rowsOf(EMPTY_WORKBOOK);
    expect(rows.map(({ outcome }) => outcome.id)).toEqual(OUTCOMES.map(({ id }) => id));
    expect(rows[0]).toMatchObject({ mean: undefined, lowest: undefined, band: undefined, distance: undefined, open: 3, target: 3 });
  });

  test.each<[string, readonly AnswerEntry['answer'][], object]>([
    ['a mean hides the lowest', [4, 4, 0], { mean: 2.7, lowest: 0, distance: 0.3, band: { id: 'extend' } }],
    ['two are enough', [1, 2, 'unknown'], { mean: 1.5, lowest: 1, unknown: 1, distance: 1.5, band: { id: 'build' } }],
    ['one is not', [1, 'unknown', 'not-ours'], { mean: undefined, lowest: 1, unknown: 1, notOurs: 1, distance: undefined }],
    ['above the target', [4, 4, 4], { mean: 4, distance: -1, band: { id: 'sustain' } }],
    ['zero is a score', [0, 0], { mean: 0, lowest: 0, open: 1, distance: 3, band: { id: 'start' } }],
  ])('%s: %j', (_, answers, expected) => {
    expect(rowOf(answer({ data: answers }), 'data')).toMatchObject(expected);
  });

  test('measures against the target that the council chose', () => {
    const workbook = setTarget(answer({ data: [2, 2, 2] }), 'data', { target: 2, importance: 1 });
    expect(rowOf(workbook, 'data')).toMatchObject({ target: 2, importance: 1, distance: 0 });
  });
});

describe('the sentence that sums up', () => {
  const idsOf = (answers: Answers) => sumUp(rowsOf(answer(answers))).furthest.map(({ id }) => id);

  test('counts those at or above their target among those with enough answers', () => {
    expect(sumUp(rowsOf(answer({ data: [3, 3, 3], value: [1, 1, 1], services: [4] })))).toMatchObject({ reached: 1, scored: 2, total: 12 });
  });

  test.each<[string, Answers, readonly OutcomeId[]]>([
    ['nothing if nothing is scored', {}, []],
    ['nothing if every target is reached', { data: [3, 3, 3] }, []],
    ['the only one below', { data: [2, 2, 2], value: [4, 4, 4] }, ['data']],
    ['the two furthest, the furthest first', { data: [2, 2, 2], value: [0, 0, 0], services: [1, 1, 1] }, ['value', 'services']],
    ['no more if two are equal', { data: [0, 0], value: [0, 0], services: [1, 1] }, ['data', 'value']],
    ['a third that is as far as the second', { data: [1, 1], value: [0, 0], services: [1, 1] }, ['value', 'data', 'services']],
    ['one alone before many that are equal', { data: [1, 1], value: [0, 0], services: [1, 1], ethics: [1, 1] }, ['value']],
    ['not the next but one', { data: [1, 1], value: [0, 0], services: [1, 1], ethics: [1, 1], inclusion: [2, 2] }, ['value']],
    [
      'all that are equally far',
      { data: [1, 1], value: [1, 1], services: [1, 1], ethics: [1, 1] },
      ['data', 'ethics', 'services', 'value'],
    ],
  ])('names %s', (_, answers, expected) => {
    expect(idsOf(answers)).toEqual(expected);
  });
});
