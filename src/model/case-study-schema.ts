import { z } from 'zod';
import { textBetween } from './text-between.ts';
import { AREAS } from './areas.ts';
import { CHALLENGES } from './challenges.ts';
import { isCurrency } from './currencies.ts';
import { firstDay, lastDay } from './date-range.ts';
import { dateText, dateTextOrUndated, dayText } from './date-text.ts';
import { readNumberWords } from './number-words.ts';
import { OUTCOMES } from './outcomes.ts';
import { FAILURE_STAGES } from './failure-stages.ts';
import { findPlaceholders } from './placeholder.ts';
import { PRINCIPLES } from './principles.ts';
import { refuseSameIds, slug } from './slug.ts';
import { SOURCE_KINDS } from './source-kinds.ts';
import { STAGES } from './stages.ts';
import { TASKS } from './tasks.ts';
import { THEMES } from './themes.ts';
import { termId } from './term-id.ts';
import { httpsAddress } from './web-address.ts';

/** The id of a place. Editors are told the places there are (src/content/json-schemas.ts). */
export const placeId = slug.meta({ description: 'The name of a file in content/places, without its ending.' });
const sourceId = slug.meta({ description: 'The id of one of the sources below.' });
const clause = textBetween(20, 240);
const unique = <T>(items: readonly T[]): boolean => new Set(items).size === items.length;
const listOf = <T extends z.ZodType>(item: T, min: number, max: number) =>
  z.array(item).min(min).max(max).refine(unique, { error: 'The same entry stands here twice.' });

const period = z
  .strictObject({
    start: dateText.meta({ description: 'When the work began: year, month or day, as precise as the sources are.' }),
    end: dateText.optional().meta({ description: 'When it ended. Left out while it runs or where no source tells.' }),
  })
  .refine(({ start, end }) => !end || lastDay(end) >= firstDay(start), {
    error: 'The end is before the start.',
    path: ['end'],
    params: { suggestion: 'Swap the two dates, or correct the one that is mistyped.' },
  });

const result = z
  .strictObject({
    value: textBetween(1, 20).meta({ description: 'The figure as it is printed large: 4,000 or £1.35m or 12%.' }),
    label: textBetween(6, 110).meta({ description: 'What the figure counts, read right after it.' }),
    kind: z
      .enum(['measured', 'estimated', 'target', 'claimed'])
      .meta({ description: 'measured: somebody counted. estimated. target. claimed: said without telling how.' }),
    when: dateTextOrUndated.meta({ description: 'The time the figure is for, or undated.' }),
    by: textBetween(2, 120).meta({ description: 'Who counted or said it.' }),
    source: sourceId,
    before: z
      .strictObject({
        value: textBetween(1, 20).meta({ description: 'The figure before, in the same form.' }),
        when: dateTextOrUndated,
      })
      .optional()
      .meta({ description: 'The same measure before the work began, only where the source gives it.' }),
    changeSince: dateText
      .optional()
      .meta({ description: 'Where the value is itself a change of one measure (+46%): the time before the work that it is counted from.' }),
    comparedWith: textBetween(6, 160)
      .optional()
      .meta({ description: 'What the source compares the result with: other places, a control group.' }),
  })
  .refine(({ before, changeSince }) => !before || !changeSince, {
    error: 'Give the value before, or the time a change is counted from, but not both.',
    path: ['changeSince'],
  })
  .meta({ description: 'A figure that shows what changed, always with its source.' });

/** `4.75 million`, `£1.5m` and `250,000` are easier to write, and to check against a source, than a row of noughts. */
const asNumber = (value: unknown): unknown => (typeof value === 'string' ? readNumberWords(value) : value);

/** More than any council has spent, so that a slip of the keyboard is found. */
const MOST_MONEY = 1e13;
const MOST_PEOPLE = 1e7;
const MOST_MONTHS = 600;

const countOf = (most: number) => z.number().positive().max(most);

const cost = z.strictObject({
  amount: z
    .preprocess(asNumber, z.number({ error: 'Write a number, as 250000 or 4.75 million.' }).nonnegative().max(MOST_MONEY))
    .meta({ type: ['number', 'string'], description: 'The amount without its currency: 250000, or 4.75 million.' }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'Three capital letters of ISO 4217, such as GBP.', abort: true })
    .refine(isCurrency, { error: 'No currency has this code. Use the three letters of ISO 4217, such as GBP.' })
    .meta({ description: 'Three capital letters of ISO 4217, such as GBP.' }),
  priceYear: z.int().min(1800).max(2100).optional().meta({ description: 'The year the amount is from, where it is known.' }),
  what: textBetween(4, 140).meta({ description: 'What it paid for, and whether it is one-off or yearly.' }),
  source: sourceId,
});

const effort = z.strictObject({
  months: countOf(MOST_MONTHS).optional().meta({ description: 'How many months it took.' }),
  people: countOf(MOST_PEOPLE).optional().meta({ description: 'How many people worked on it.' }),
  what: textBetween(4, 140).meta({ description: 'What the time or the people were for.' }),
  source: sourceId,
});

const failure = z.strictObject({
  what: textBetween(10, 200).meta({ description: 'What failed, in one sentence.' }),
  stage: termId(FAILURE_STAGES).meta({ description: 'Where it failed.' }),
  sign: textBetween(10, 240).optional().meta({ description: 'The sign that showed it. Leave it out if no source says.' }),
  response: textBetween(10, 240).optional().meta({ description: 'What was done about it. Leave it out if no source says.' }),
  source: sourceId,
});

const reusable = z.strictObject({
  what: textBetween(4, 140).meta({ description: 'What can be taken: a guide, a template, code.' }),
  url: httpsAddress.meta({ description: 'Where it is to be had.' }),
  licence: textBetween(2, 60).meta({ description: 'Its licence; not stated where none is known.' }),
});

const notPublished = z.literal('not published');

const source = z.strictObject({
  id: slug.meta({ description: 'Short and stable, usually publisher and year: audit-wales-2021. Citations in the text use it.' }),
  title: textBetween(4, 200).meta({ description: 'Its title, as it is printed there.' }),
  publisher: textBetween(2, 120).meta({ description: 'Who first published it. For a copy on another site, the original publisher.' }),
  date: dateTextOrUndated,
  url: httpsAddress.meta({ description: 'The address that was read, beginning with https.' }),
  archive: httpsAddress.optional().meta({ description: 'A kept copy, for the day the address dies.' }),
  kind: termId(SOURCE_KINDS).meta({ description: 'Who speaks in it; the body itself and its partners in the work are own.' }),
  via: textBetween(2, 80).optional().meta({ description: 'The site that was read, where it is a copy of the original.' }),
  evaluation: z.boolean().optional().meta({ description: 'True where the source studied whether this work did what it set out to do.' }),
  accessed: dayText.optional().meta({ description: 'The day it was read.' }),
});

/** A case study's front matter: `content/case-studies/<slug>.mdx`. Unknown keys are refused. */
export const caseStudySchema = z
  .strictObject({
    title: textBetween(8, 90).meta({
      description: 'What happened, as a headline. Not the name of the project, and no verb in -ing to begin with.',
    }),
    subject: textBetween(3, 60).optional().meta({
      description: 'What it is about, in the words an officer would type: "Four-day week". No verdict, no place. Aim at 40 characters.',
    }),
    summary: textBetween(80, 300).meta({ description: 'One to three plain sentences: what changed, for whom, by how much.' }),
    places: listOf(placeId, 1, 4).meta({
      description: 'Names of files in content/places, without their ending. The first is the main one.',
    }),
    organisations: listOf(textBetween(2, 120), 1, 12).meta({ description: 'The bodies that did it, by their full names.' }),
    areas: listOf(termId(AREAS), 1, 3).meta({ description: 'One to three of the eight areas. The first is the main one.' }),
    principles: z
      .partialRecord(termId(PRINCIPLES), clause)
      .refine((map) => Object.keys(map).length > 0, { error: 'Name at least one principle, with a clause that says why it applies.' })
      .meta({ description: 'One to four of the four principles, each with a clause that says why it applies.' }),
    tasks: listOf(termId(TASKS), 1, 3).meta({ description: 'Which of the three tasks it belongs to.' }),
    themes: listOf(termId(THEMES), 1, 3).meta({ description: 'Which of the three themes it is about.' }),
    outcomes: listOf(termId(OUTCOMES), 0, 4).meta({ description: 'Up to four of the twelve outcomes.' }),
    challenges: z
      .array(
        z.strictObject({
          id: termId(CHALLENGES).meta({ description: 'One of the twenty-four challenges.' }),
          helped: z.enum(['yes', 'partly', 'no']).meta({ description: 'Did what they did help against the challenge?' }),
          how: clause.meta({ description: 'How it bears on the challenge, in one sentence.' }),
        }),
      )
      .max(6)
      .default([])
      .meta({ description: 'Challenges it met, only where the sources bear it out.' }),
    stage: termId(STAGES).meta({ description: 'Where it stands, as far as the sources tell.' }),
    period: period.meta({ description: 'When the work began and ended.' }),
    lasted: textBetween(4, 120)
      .optional()
      .meta({ description: 'Did it last, and until when is that known: "Permanent since July 2025". Leave it out if no source says.' }),
    wentWrong: z
      .strictObject({
        text: textBetween(40, 200).meta({ description: 'What went wrong, in one sentence. If no source reports a failure, say so.' }),
        sources: listOf(sourceId, 1, 4).meta({ description: 'The ids of the sources it rests on.' }),
      })
      .optional()
      .meta({ description: 'What went wrong, in one sentence, with its sources.' }),
    failures: z.array(failure).max(8).default([]).meta({ description: 'Each thing that failed, only where a source reports it.' }),
    results: z
      .array(result)
      .min(1)
      .max(8)
      .meta({ description: 'Figures that show what changed, the strongest first. Three or more are expected.' }),
    cost: z
      .union([notPublished, z.array(cost).min(1).max(5)])
      .optional()
      .meta({ description: 'The words not published, or a list of amounts. Left out where nobody looked.' }),
    effort: z
      .union([notPublished, effort])
      .optional()
      .meta({ description: 'The words not published, or the time and the people it took.' }),
    prerequisites: listOf(textBetween(10, 200), 0, 8).default([]).meta({ description: 'What must be in place first, a sentence each.' }),
    reusable: z.array(reusable).max(6).default([]).meta({ description: 'What a peer can take and use. Only with an address.' }),
    contact: textBetween(4, 160)
      .optional()
      .meta({ description: 'A team or a role mailbox a peer can ask, never a private person. Left out where no source gives one.' }),
    formerly: listOf(slug, 0, 8)
      .default([])
      .meta({ description: 'File names that this case study had before, without their ending. Each old address leads here.' }),
    learntFrom: listOf(slug, 0, 6).default([]).meta({ description: 'Slugs of the case studies this one learnt from.' }),
    sources: z
      .array(source)
      .min(1)
      .max(30)
      .superRefine(refuseSameIds)
      .meta({ description: 'Where all of it is from. Every source is cited in the text or carries a result, cost or effort.' }),
    added: dayText.meta({ description: 'The day the case study first appeared here.' }),
    reviewed: dayText.meta({ description: 'The day somebody last checked it against its sources.' }),
    owner: textBetween(4, 80).meta({ description: 'The role or team that answers for it, never a private address.' }),
    draft: z
      .boolean()
      .default(false)
      .meta({ description: 'true keeps it out of the almanac while it is being written; npm run dev shows it.' }),
  })
  .superRefine((study, context) => {
    const known = new Set(study.sources.map((entry) => entry.id));
    for (const { source, path } of sourceReferences(study)) {
      if (!known.has(source)) context.addIssue({ code: 'custom', path, message: `"${source}" is not the id of one of the sources.` });
    }
    if (study.reviewed < study.added) {
      const params = { suggestion: 'Give the day of the last check, which is the day it was added or a later one.' };
      context.addIssue({
        code: 'custom',
        path: ['reviewed'],
        message: `It says ${study.reviewed}, which is before the day it was added.`,
        params,
      });
    }
    for (const path of study.draft ? [] : findPlaceholders(study))
      context.addIssue({ code: 'custom', path, message: 'This still says that it is not known yet. Fill it in, or leave draft: true.' });
  });

/** The parts of a case study that name sources by their ids. */
interface Cited {
  readonly results: readonly { readonly source: string }[];
  readonly cost?: 'not published' | readonly { readonly source: string }[] | undefined;
  readonly effort?: 'not published' | { readonly source: string } | undefined;
  readonly wentWrong?: { readonly sources: readonly string[] } | undefined;
  readonly failures?: readonly { readonly source: string }[];
}

/** Every place in the front matter that names a source, with its path. */
export function sourceReferences({
  results,
  cost,
  effort,
  wentWrong,
  failures = [],
}: Cited): { source: string; path: (string | number)[] }[] {
  return [
    ...results.map((entry, index) => ({ source: entry.source, path: ['results', index, 'source'] })),
    ...(Array.isArray(cost) ? cost.map((entry, index) => ({ source: entry.source, path: ['cost', index, 'source'] })) : []),
    ...(effort && effort !== 'not published' ? [{ source: effort.source, path: ['effort', 'source'] }] : []),
    ...(wentWrong?.sources ?? []).map((source, index) => ({ source, path: ['wentWrong', 'sources', index] })),
    ...failures.map(({ source }, index) => ({ source, path: ['failures', index, 'source'] })),
  ];
}

export type CaseStudyData = z.infer<typeof caseStudySchema>;
/** The front matter as an author writes it, before defaults are filled in. */
export type CaseStudyInput = z.input<typeof caseStudySchema>;
export type ResultData = CaseStudyData['results'][number];
export type FailureData = CaseStudyData['failures'][number];
export type SourceData = CaseStudyData['sources'][number];
