import { expect, test } from 'vitest';
import { EMPTY_WORKBOOK } from '../../model/workbook-schema.ts';
import * as change from './change-workbook.ts';
import { countAtTarget, rankActions, scoresOf, type StatementFacts } from './score-inputs.ts';

const STATEMENTS: readonly StatementFacts[] = [
  { id: 'con1', outcome: 'connectivity', risk: false },
  { id: 'con2', outcome: 'connectivity', risk: true },
  { id: 'lea1', outcome: 'leadership', risk: false },
  { id: 'lea2', outcome: 'leadership', risk: false },
];
const answered = [
  ['con1', 1],
  ['con2', 3],
  ['lea1', 4],
  ['lea2', 3],
].reduce((each, [id, answer]) => change.setAnswer(each, String(id), { answer: answer as 1 }), EMPTY_WORKBOOK);

test('scores and targets', () => {
  const scores = scoresOf(answered, STATEMENTS);
  expect([...scores].map(([outcome, { mean }]) => [outcome, mean])).toEqual([
    ['connectivity', 2],
    ['leadership', 3.5],
  ]);
  expect(countAtTarget(answered, scores)).toEqual({ reached: 1, scored: 2 });
  expect(countAtTarget(change.setTarget(answered, 'leadership', { target: 4 }), scores)).toEqual({ reached: 0, scored: 2 });
});

test("the council's own effort and its own actions take part in the ranking", () => {
  const steps = [{ id: 'big', statements: ['con1'], effort: 3 } as const];
  const own = change.addOwnAction(answered, { title: 'Ours', statement: 'con1', effort: 2 });
  expect(rankActions(own, STATEMENTS, steps).map(({ id }) => id)).toEqual(['own-1', 'big']);
  expect(rankActions(change.setPlan(own, 'big', { effort: 1 }), STATEMENTS, steps).map(({ id, effort }) => [id, effort])).toEqual([
    ['big', 1],
    ['own-1', 2],
  ]);
});
