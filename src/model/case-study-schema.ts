import { z } from 'zod';
import { AREAS } from './areas.ts';
import { CHALLENGES } from './challenges.ts';
import { dateText, dateTextOrUndated, dayText } from './date-text.ts';
import { OUTCOMES } from './outcomes.ts';
import { PRINCIPLES } from './principles.ts';
import { SOURCE_KINDS } from './source-kinds.ts';
import { STAGES } from './stages.ts';
import { TASKS } from './tasks.ts';
import { THEMES } from './themes.ts';
import { idsOf } from './taxonomy.ts';
import { httpsAddress } from './web-address.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = z.string().regex(kebab, { error: 'Small letters, digits and single hyphens only.' }).max(80);
const sourceId = id.meta({ description: 'The id of one of the sources below.' });
const clause = z.string().min(20).max(240);
const unique = <T>(items: readonly T[]): boolean => new Set(items).size === items.length;
const listOf = <T extends z.ZodType>(item: T, min: number, max: number) =>
  z.array(item).min(min).max(max).refine(unique, { error: 'The same entry stands here twice.' });

const period = z
  .strictObject({
    start: dateText.meta({ description: 'When the work began: year, month or day, as precise as the sources are.' }),
    end: dateText.optional().meta({ description: 'When it ended. Left out while it runs or where no source tells.' }),
  })
  .refine(({ start, end }) => !end || end.slice(0, 4) >= start.slice(0, 4), { error: 'The end lies before the start.', path: ['end'] });

const result = z
  .strictObject({
    value: z.string().min(1).max(20).meta({ description: 'The figure as it is printed large: 4,000 or £1.35m or 12%.' }),
    label: z.string().min(6).max(110).meta({ description: 'What the figure counts, read right after it.' }),
    kind: z
      .enum(['measured', 'estimated', 'target', 'claimed'])
      .meta({ description: 'Measured by somebody, estimated, a target, or only claimed.' }),
    when: dateTextOrUndated.meta({ description: 'The time the figure is for, or undated.' }),
    by: z.string().min(2).max(120).meta({ description: 'Who counted or said it.' }),
    source: sourceId,
    before: z
      .strictObject({ value: z.string().min(1).max(20), when: dateTextOrUndated })
      .optional()
      .meta({ description: 'The same measure before the work began.' }),
    changeSince: dateText
      .optional()
      .meta({ description: 'Where the value is itself a measured change of one measure: the time before the work it is counted from.' }),
    comparedWith: z
      .string()
      .min(6)
      .max(160)
      .optional()
      .meta({ description: 'What the result was compared with: other places, a control group.' }),
  })
  .refine(({ before, changeSince }) => !before || !changeSince, {
    error: 'Give the value before, or the time a change is counted from, but not both.',
    path: ['changeSince'],
  })
  .meta({ description: 'A figure that shows what changed, always with its source.' });

/** `4.75 million` and `5 billion` are easier to write, and to check against a source, than a row of noughts. */
const asNumber = (value: unknown): unknown => {
  const [, digits, unit] = /^(\d+(?:\.\d+)?) (million|billion)$/.exec(typeof value === 'string' ? value : '') ?? [];
  return digits ? Math.round(Number(digits) * (unit === 'million' ? 1e6 : 1e9)) : value;
};

const cost = z.strictObject({
  amount: z
    .preprocess(asNumber, z.number({ error: 'Write a number, as 250000 or 4.75 million.' }).nonnegative())
    .meta({ description: 'The amount without its currency: 250000, or 4.75 million.' }),
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'Three capital letters of ISO 4217, such as GBP.' }),
  priceYear: z.int().min(1800).max(2100).optional().meta({ description: 'The year the amount is from, where it is known.' }),
  what: z.string().min(4).max(140).meta({ description: 'What it paid for, and whether it is one-off or yearly.' }),
  source: sourceId,
});

const effort = z.strictObject({
  months: z.number().positive().optional(),
  people: z.number().positive().optional(),
  what: z.string().min(4).max(140).meta({ description: 'What the time or the people were for.' }),
  source: sourceId,
});

const notPublished = z.literal('not published');

const source = z.strictObject({
  id,
  title: z.string().min(4).max(200),
  publisher: z
    .string()
    .min(2)
    .max(120)
    .meta({ description: 'Who first published it. For a copy on another site, the original publisher.' }),
  date: dateTextOrUndated,
  url: httpsAddress,
  archive: httpsAddress.optional().meta({ description: 'A kept copy, for the day the address dies.' }),
  kind: z
    .enum(idsOf(SOURCE_KINDS))
    .meta({ description: 'Who speaks: the body itself, a supplier, an official body, an independent one, academics, the press.' }),
  via: z.string().min(2).max(80).optional().meta({ description: 'The site that was read, where it is a copy of the original.' }),
  evaluation: z.boolean().optional().meta({ description: 'True where the source studied whether this work did what it set out to do.' }),
  accessed: dayText.optional(),
});

/** A case study's front matter: `content/case-studies/<slug>.mdx`. Unknown keys are refused. */
export const caseStudySchema = z
  .strictObject({
    title: z.string().min(8).max(90).meta({ description: 'What happened, in 8 to 90 characters. Not the name of the project.' }),
    summary: z.string().min(80).max(300).meta({ description: 'One to three plain sentences: what changed, for whom, by how much.' }),
    places: listOf(id, 1, 4).meta({ description: 'Ids of content/places. The first is the main one.' }),
    organisations: listOf(z.string().min(2).max(120), 1, 12).meta({ description: 'Who did it.' }),
    areas: listOf(z.enum(idsOf(AREAS)), 1, 3).meta({ description: 'One to three of the eight areas. The first is the main one.' }),
    principles: z
      .partialRecord(z.enum(idsOf(PRINCIPLES)), clause)
      .refine((map) => Object.keys(map).length > 0, { error: 'Name at least one principle, with a clause that says why it applies.' })
      .meta({ description: 'One to four of the four principles, each with a clause that says why it applies.' }),
    tasks: listOf(z.enum(idsOf(TASKS)), 1, 3),
    themes: listOf(z.enum(idsOf(THEMES)), 1, 3),
    outcomes: listOf(z.enum(idsOf(OUTCOMES)), 0, 4).meta({ description: 'Up to four of the twelve outcomes.' }),
    challenges: z
      .array(
        z.strictObject({
          id: z.enum(idsOf(CHALLENGES)),
          helped: z.enum(['yes', 'partly', 'no']).meta({ description: 'Did what they did help against the challenge?' }),
          how: clause.meta({ description: 'How it bears on the challenge, in one sentence.' }),
        }),
      )
      .max(6)
      .default([]),
    stage: z.enum(idsOf(STAGES)),
    period,
    results: z.array(result).min(1).max(8),
    cost: z.union([notPublished, z.array(cost).min(1).max(5)]).optional(),
    effort: z.union([notPublished, effort]).optional(),
    prerequisites: listOf(z.string().min(10).max(200), 0, 8).default([]),
    reusable: z
      .array(z.strictObject({ what: z.string().min(4).max(140), url: httpsAddress, licence: z.string().min(2).max(60) }))
      .max(6)
      .default([]),
    contact: z
      .string()
      .min(4)
      .max(160)
      .optional()
      .meta({ description: 'A team or a role mailbox a peer can ask, never a private person.' }),
    learntFrom: listOf(id, 0, 6).default([]).meta({ description: 'Slugs of the case studies this one learnt from.' }),
    sources: z
      .array(source)
      .min(1)
      .max(30)
      .refine((list) => unique(list.map((entry) => entry.id)), { error: 'Two sources have the same id.' }),
    added: dayText.meta({ description: 'The day the case study first appeared here.' }),
    reviewed: dayText.meta({ description: 'The day somebody last checked it against its sources.' }),
    owner: z.string().min(4).max(80).meta({ description: 'The role or team that answers for it, never a private address.' }),
    draft: z.boolean().default(false).meta({ description: 'True keeps it out of the almanac.' }),
  })
  .superRefine((study, context) => {
    const known = new Set(study.sources.map((entry) => entry.id));
    for (const { source, path } of sourceReferences(study)) {
      if (!known.has(source)) context.addIssue({ code: 'custom', path, message: `"${source}" is not the id of one of the sources.` });
    }
  });

type Draft = Pick<z.infer<typeof caseStudySchema>, 'results' | 'cost' | 'effort'>;

/** Every place in the front matter that names a source, with its path. */
export function sourceReferences({ results, cost, effort }: Draft): { source: string; path: (string | number)[] }[] {
  return [
    ...results.map((entry, index) => ({ source: entry.source, path: ['results', index, 'source'] })),
    ...(Array.isArray(cost) ? cost.map((entry, index) => ({ source: entry.source, path: ['cost', index, 'source'] })) : []),
    ...(effort && effort !== 'not published' ? [{ source: effort.source, path: ['effort', 'source'] }] : []),
  ];
}

export type CaseStudyData = z.infer<typeof caseStudySchema>;
export type ResultData = CaseStudyData['results'][number];
export type SourceData = CaseStudyData['sources'][number];
