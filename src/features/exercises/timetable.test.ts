import { expect, test } from 'vitest';
import { exerciseSchema } from '../../model/exercise-schema.ts';
import { exampleExercise } from '../../../tests/fixtures/example-exercise.ts';
import { getClock, timetableOf } from './timetable.ts';

test('each part starts when the one before it ends', () => {
  const parts = timetableOf(exerciseSchema.parse(exampleExercise()));
  expect(parts.map(({ kind, card, start, minutes }) => [kind, card, start, minutes])).toEqual([
    ['opening', undefined, 0, 10],
    ['card', 1, 10, 25],
    ['card', 2, 35, 25],
    ['card', 3, 60, 25],
    ['ending', undefined, 85, 15],
    ['debrief', undefined, 100, 20],
  ]);
});

test.each([
  [0, '0:00'],
  [9, '0:09'],
  [60, '1:00'],
  [85, '1:25'],
])('%i minutes are %s', (minutes, clock) => {
  expect(getClock(minutes)).toBe(clock);
});

test('the parts must add up to two hours', () => {
  const long = { ...exampleExercise(), ending: { minutes: 20 } };
  expect(exerciseSchema.safeParse(long).error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['debrief.minutes', 'The minutes of opening, cards, ending and debrief must add up to 120.'],
  ]);
});
