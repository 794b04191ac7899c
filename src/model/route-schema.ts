import { z } from 'zod';
import { textBetween } from './text-between.ts';

/** A guided way into the almanac: `content/routes/<id>.mdx`. The body says how to follow it. */
export const routeSchema = z.strictObject({
  title: textBetween(8, 70).meta({ description: 'The name of the route.' }),
  audience: textBetween(20, 160).meta({ description: 'Who it is for, in one sentence.' }),
  meaning: textBetween(30, 320).meta({ description: 'What the reader has at the end, in one or two sentences.' }),
  order: z.int().min(1).max(99).meta({ description: 'Its place among the routes.' }),
  minutes: z.int().min(1).max(240).meta({ description: 'The time it takes, in minutes.' }),
  steps: z
    .array(
      z.strictObject({
        to: z
          .string()
          .regex(/^[a-z-]+(\/[a-z0-9-]+)?$/, { error: 'Write the folder and the name of the page, as case-studies/name.' })
          .meta({ description: 'The page it links to: case-studies/<slug>, areas/<id>, challenges/<id>, glossary…' }),
        look: textBetween(4, 80).optional().meta({ description: 'Which part to read if time is short.' }),
        why: textBetween(20, 260).meta({ description: 'Why this page, and why now.' }),
      }),
    )
    .min(4)
    .max(9)
    .meta({ description: 'The pages, in their order.' }),
});

export type RouteData = z.infer<typeof routeSchema>;
