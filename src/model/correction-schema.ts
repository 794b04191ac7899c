import { z } from 'zod';
import { dayText } from './date-text.ts';
import { textBetween } from './text-between.ts';

/** The id of a figure, which is the end of its address: `figure-people-who-worked-at-home-2020`. */
export const figureId = z
  .string()
  .regex(/^figure(-[a-z0-9]+)+$/, { error: 'Copy it from the address of the figure: figure-people-who-worked-at-home-2020.' })
  .max(160);

const correction = z.strictObject({
  date: dayText.meta({ description: 'The date of the correction.' }),
  figure: figureId
    .optional()
    .meta({ description: 'The figure, as its address ends after the #: figure-…. Leave it out for a correction of the text.' }),
  was: textBetween(1, 160).meta({
    description: 'What it said before: the figure as it was printed, or the words. For a withdrawn figure, with what it measured.',
  }),
  why: textBetween(20, 240).meta({ description: 'Why it changed, in one sentence.' }),
  withdrawn: z.boolean().optional().meta({ description: 'true: the figure was withdrawn and has been removed from the results.' }),
});

/** Corrections by editors to a case study. Each correction of a figure has its own date. */
export const correctionsSchema = z.array(correction).max(20).superRefine(refuseTwice);

function refuseTwice(list: readonly z.infer<typeof correction>[], context: z.RefinementCtx): void {
  for (const [index, { date, figure, withdrawn }] of list.entries()) {
    if (list.findIndex((other) => other.date === date && other.figure === figure) !== index)
      context.addIssue({
        code: 'custom',
        path: [index, 'date'],
        message: 'This was already corrected on that day. Join the two corrections.',
      });
    if (withdrawn && figure === undefined)
      context.addIssue({ code: 'custom', path: [index, 'figure'], message: 'Name the figure that was withdrawn.' });
  }
}
