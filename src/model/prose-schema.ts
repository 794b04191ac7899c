import { z } from 'zod';
import { dateTextOrUndated } from './date-text.ts';
import { httpsAddress } from './web-address.ts';

const meaning = z.string().min(30).max(320).meta({ description: 'One sentence that says what it is.' });

const reading = z
  .array(
    z.strictObject({
      title: z.string().min(4).max(200),
      publisher: z.string().min(2).max(120),
      date: dateTextOrUndated,
      url: httpsAddress,
    }),
  )
  .max(12)
  .default([]);

/** One of the eight areas: `content/areas/<id>.mdx`. The body says why it matters. */
const areaSchema = z.strictObject({
  meaning,
  points: z
    .array(z.strictObject({ name: z.string().min(4).max(120), meaning: z.string().min(10).max(240) }))
    .min(3)
    .max(10)
    .meta({ description: "The briefing's own points, each explained in a line." }),
  questions: z.array(z.string().min(10).max(200)).min(3).max(10).meta({ description: 'What an officer asks.' }),
  measures: z.array(z.string().min(6).max(160)).min(3).max(12).meta({ description: 'What can be counted.' }),
  reading,
});

/** One of the four principles: `content/principles/<id>.mdx`. */
const principleSchema = z.strictObject({
  meaning,
  tests: z.array(z.string().min(10).max(240)).min(3).max(10).meta({ description: 'You are following it when …' }),
  warning: z.string().min(10).max(240).meta({ description: 'What is often mistaken for it.' }),
  reading,
});

/** A task or a theme: `content/tasks/<id>.mdx`, `content/themes/<id>.mdx`. */
const termSchema = z.strictObject({ meaning, test: z.string().min(10).max(240), reading });

/** One of the twelve outcomes: `content/outcomes/<id>.mdx`. */
const outcomeSchema = z.strictObject({
  meaning,
  wording: z
    .enum(['publishers', 'ours'])
    .meta({ description: "Whether the meaning follows the publishers' wording or is written by this almanac." }),
  goodLooksLike: z.string().min(30).max(600),
  aims: z.array(z.string().min(10).max(320)).min(3).max(6),
  reading,
});

/** The schema of each collection of prose pages, by the name of its folder. */
export const proseSchemas = {
  areas: areaSchema,
  principles: principleSchema,
  tasks: termSchema,
  themes: termSchema,
  outcomes: outcomeSchema,
} as const;

export type ProseCollection = keyof typeof proseSchemas;
