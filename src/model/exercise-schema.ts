import { z } from 'zod';
import { slug } from './slug.ts';
import { textBetween } from './text-between.ts';

/** The length of an exercise, in minutes: it fits into a morning. */
export const EXERCISE_MINUTES = 120;

const minutes = z.int().min(5).max(60);

/**
 * An exercise for a team: `content/exercises/<id>.mdx`. The cards name an invented council instead of the real one. The
 * page about what really happened is made from the case studies. The body is a note to the person who leads the exercise.
 */
export const exerciseSchema = z
  .strictObject({
    title: textBetween(8, 70).meta({ description: 'What happens, as a name.' }),
    audience: textBetween(20, 200).meta({ description: 'Who should take part, in one sentence.' }),
    meaning: textBetween(30, 320).meta({ description: 'What the team has at the end, in one or two sentences.' }),
    order: z.int().min(1).max(99).meta({ description: 'Its position in the list of exercises.' }),
    studies: z.array(slug).min(1).max(3).meta({ description: 'The case studies it comes from. The first is the main one.' }),
    roles: z
      .array(
        z.strictObject({
          name: textBetween(3, 50).meta({ description: 'The role.' }),
          brief: textBetween(20, 240).meta({ description: 'What this person wants, knows and decides.' }),
        }),
      )
      .min(3)
      .max(8)
      .meta({ description: 'One card for each person.' }),
    opening: z.strictObject({ minutes, text: textBetween(60, 700) }).meta({ description: 'The situation at the start, read aloud.' }),
    cards: z
      .array(
        z.strictObject({
          title: textBetween(4, 70).meta({ description: 'What has just happened.' }),
          minutes,
          text: textBetween(40, 500).meta({ description: 'The news, as the team hears it.' }),
          questions: z.array(textBetween(10, 160)).min(2).max(4).meta({ description: 'What the team decides now.' }),
        }),
      )
      .min(3)
      .max(8)
      .meta({ description: 'The cards, in the order they are turned over.' }),
    ending: z.strictObject({ minutes }).meta({ description: 'Time to read what really happened.' }),
    debrief: z
      .strictObject({ minutes, questions: z.array(textBetween(10, 160)).min(2).max(6) })
      .meta({ description: 'What the team writes down before it leaves.' }),
  })
  .refine((exercise) => minutesOf(exercise) === EXERCISE_MINUTES, {
    error: `The minutes of opening, cards, ending and debrief must add up to ${EXERCISE_MINUTES}.`,
    path: ['debrief', 'minutes'],
  });

export type ExerciseData = z.infer<typeof exerciseSchema>;

type Timed = { readonly minutes: number };

/** The length of an exercise, in minutes. */
const minutesOf = (exercise: { opening: Timed; cards: readonly Timed[]; ending: Timed; debrief: Timed }): number =>
  [exercise.opening, ...exercise.cards, exercise.ending, exercise.debrief].reduce((sum, part) => sum + part.minutes, 0);
