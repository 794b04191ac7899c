import { z } from 'zod';
import { textBetween } from './text-between.ts';
import { AREAS } from './areas.ts';
import { dateTextOrUndated } from './date-text.ts';
import { OUTCOMES } from './outcomes.ts';
import { refuseSameIds, slug } from './slug.ts';
import { termId } from './term-id.ts';
import { httpsAddress } from './web-address.ts';

const meaning = textBetween(30, 320).meta({ description: 'One sentence that says what it is.' });

const reading = z
  .array(
    z.strictObject({
      title: textBetween(4, 200),
      publisher: textBetween(2, 120),
      date: dateTextOrUndated,
      url: httpsAddress,
    }),
  )
  .max(12)
  .default([])
  .meta({ description: 'What to read next.' });

/** One of the briefing's 52 points. */
const point = z.strictObject({
  number: z.int().min(1).max(52).meta({ description: 'Its number among the 52 points of the briefing.' }),
  name: textBetween(4, 120),
  meaning: textBetween(10, 240),
  gap: textBetween(10, 160).optional().meta({ description: 'The part of the point that no case study shows, in a sentence.' }),
  studies: z
    .array(
      z.strictObject({
        id: slug.meta({ description: 'The file name of a case study without its extension.' }),
        shows: z
          .enum(['yes', 'partly', 'against'])
          .meta({ description: 'yes: it shows the point being done. partly: it touches the point. against: the point failed there.' }),
      }),
    )
    .max(10)
    .default([])
    .meta({ description: 'The case studies that show it, the one to read first at the top.' }),
});

/** One of the eight areas: `content/areas/<id>.mdx`. The body says why it matters. */
const areaSchema = z.strictObject({
  meaning,
  points: z
    .array(point)
    .min(3)
    .max(10)
    .meta({ description: "The briefing's own points, each explained in a line, with the case studies that show it." }),
  questions: z.array(textBetween(10, 200)).min(3).max(10).meta({ description: 'What an officer asks.' }),
  measures: z.array(textBetween(6, 160)).min(3).max(12).meta({ description: 'What can be counted.' }),
  reading,
});

/** One of the four principles: `content/principles/<id>.mdx`. */
const principleSchema = z.strictObject({
  meaning,
  tests: z.array(textBetween(10, 240)).min(3).max(10).meta({ description: 'You are following it when…' }),
  warning: textBetween(10, 240).meta({ description: 'What it is not.' }),
  reading,
});

/** A task or a theme: `content/tasks/<id>.mdx`, `content/themes/<id>.mdx`. */
const termSchema = z.strictObject({
  meaning,
  test: textBetween(10, 240).meta({ description: 'How to know that something belongs to it.' }),
  reading,
});

/** One of the twelve outcomes: `content/outcomes/<id>.mdx`. */
const outcomeSchema = z.strictObject({
  meaning,
  wording: z.enum(['publishers', 'ours']).meta({ description: "Whether the meaning follows the publishers' wording or is ours." }),
  goodLooksLike: textBetween(30, 600).meta({ description: 'What good looks like, in our view.' }),
  aims: z.array(textBetween(10, 320)).min(3).max(6).meta({ description: 'Its aims.' }),
  reading,
});

const citedSource = z.strictObject({
  id: slug,
  title: textBetween(4, 200),
  publisher: textBetween(2, 120),
  date: dateTextOrUndated,
  url: httpsAddress,
});

const statement = z.strictObject({ text: textBetween(10, 400), source: slug });

/** One of the challenges: `content/challenges/<id>.mdx`. */
const challengeSchema = z.strictObject({
  meaning,
  shows: z.array(textBetween(6, 200)).min(1).max(6).meta({ description: 'Signs of this problem, in our view.' }),
  evidence: z.array(statement).max(8),
  tried: z
    .array(
      z
        .strictObject({
          text: textBetween(10, 400),
          source: slug.optional(),
          caseStudy: slug.optional(),
          helped: z.enum(['yes', 'partly', 'no', 'unknown']),
        })
        .refine(({ source, caseStudy }) => source ?? caseStudy, { error: 'Name a source, a case study, or both.' }),
    )
    .max(12)
    .meta({ description: 'What councils did about it. Empty if no source reports anything.' }),
  didNotHelp: z.array(statement).max(6),
  outcomes: z.array(termId(OUTCOMES)).max(6),
  areas: z.array(termId(AREAS)).max(4),
  sources: z.array(citedSource).max(16).superRefine(refuseSameIds),
});

/** A network or initiative in the story of the almanac: `content/networks/<id>.mdx`. */
export const networkSchema = z.strictObject({
  name: textBetween(3, 80),
  meaning,
  role: textBetween(20, 400).meta({ description: 'Its role.' }),
  figures: z.array(z.strictObject({ value: textBetween(1, 20), label: textBetween(4, 110), source: slug })).max(8),
  sources: z.array(citedSource).min(1).max(12).superRefine(refuseSameIds),
});

/** A word of the glossary: an entry of `content/glossary.yaml`. */
export const glossaryTermSchema = z.strictObject({
  term: textBetween(2, 60).meta({ description: 'The word as the almanac writes it.' }),
  meaning: textBetween(10, 400).meta({ description: 'What it means, in one or two plain sentences.' }),
  aliases: z.array(textBetween(2, 80)).max(8).default([]).meta({ description: 'Other names of the same thing.' }),
  mark: z.boolean().default(true).meta({ description: 'False if its names are ordinary words, which case studies use in other senses.' }),
  source: z
    .strictObject({ title: textBetween(4, 200), publisher: textBetween(2, 120), url: httpsAddress })
    .optional()
    .meta({ description: 'The source of the meaning, if it follows one.' }),
});

export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
export type PointData = z.infer<typeof point>;
export type ChallengeData = z.infer<typeof challengeSchema>;
export type CitedSource = z.infer<typeof citedSource>;

/** The schema of each collection of prose pages, by the name of its folder. */
export const proseSchemas = {
  areas: areaSchema,
  principles: principleSchema,
  tasks: termSchema,
  themes: termSchema,
  outcomes: outcomeSchema,
  challenges: challengeSchema,
} as const;

export type ProseCollection = keyof typeof proseSchemas;
