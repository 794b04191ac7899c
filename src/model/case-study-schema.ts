import { sourceReferences } from './source-references.ts';
import { z } from 'zod';
import { textBetween } from './text-between.ts';
import { AREAS } from './areas.ts';
import { CHALLENGES } from './challenges.ts';
import { correctionsSchema } from './correction-schema.ts';
import { isCurrency } from './currencies.ts';
import { firstDay, lastDay } from './date-range.ts';
import { dateText, dateTextOrUndated, dayText } from './date-text.ts';
import { readNumberWords } from './number-words.ts';
import { OUTCOMES } from './outcomes.ts';
import { FAILURE_STAGES } from './failure-stages.ts';
import { findPlaceholders } from './placeholder.ts';
import { PROMISE_OUTCOMES } from './promises.ts';
import { PRINCIPLES } from './principles.ts';
import { refuseSameIds, slug } from './slug.ts';
import { SOURCE_KINDS } from './source-kinds.ts';
import { STAGES } from './stages.ts';
import { TASKS } from './tasks.ts';
import { THEMES } from './themes.ts';
import { termId } from './term-id.ts';
import { httpsAddress } from './web-address.ts';

/** The id of a place. src/content/json-schemas.ts lists the places for editors. */
export const placeId = slug.meta({ description: 'The name of a file in content/places, without its extension.' });
const sourceId = slug.meta({ description: 'The id of one of the sources in this file.' });
const clause = textBetween(20, 240);
const unique = <T>(items: readonly T[]): boolean => new Set(items).size === items.length;
const listOf = <T extends z.ZodType>(item: T, min: number, max: number) =>
  z.array(item).min(min).max(max).refine(unique, { error: 'This entry is listed twice.' });

const period = z
  .strictObject({
    start: dateText.meta({ description: 'When the work started: year, month or day, as precise as the sources are.' }),
    end: dateText.optional().meta({ description: 'When it ended. Leave out if ongoing or not stated.' }),
  })
  .refine(({ start, end }) => !end || lastDay(end) >= firstDay(start), {
    error: 'End date is before start date.',
    path: ['end'],
    params: { suggestion: 'Swap the two dates, or correct the one that is mistyped.' },
  });

const result = z
  .strictObject({
    value: textBetween(1, 20).meta({ description: 'The figure as it is printed large: 4,000 or £1.35m or 12%.' }),
    label: textBetween(6, 110).meta({ description: 'What the figure measures, read right after it.' }),
    kind: z
      .enum(['measured', 'estimated', 'target', 'claimed'])
      .meta({ description: 'measured: someone counted it. estimated. target: not a result. claimed: no method given.' }),
    when: dateTextOrUndated.meta({ description: 'The date or period the figure is for, or undated.' }),
    by: textBetween(2, 120).meta({ description: 'Who measured or stated it.' }),
    source: sourceId,
    before: z
      .strictObject({
        value: textBetween(1, 20).meta({ description: 'The baseline figure, in the same form.' }),
        when: dateTextOrUndated,
      })
      .optional()
      .meta({ description: 'The baseline: the same measure before the work started. Only if the source gives it.' }),
    changeSince: dateText
      .optional()
      .meta({ description: 'If the value is itself a change (+46%): the date before the work that it is measured from.' }),
    comparedWith: textBetween(6, 160)
      .optional()
      .meta({ description: 'What the source compares the result with: other places, a control group.' }),
    due: dateText.optional().meta({ description: 'Only for a target: the date by which it was to be reached.' }),
    isLimit: z
      .boolean()
      .optional()
      .meta({ description: 'Only for a target: true if it is a limit, such as a budget, and less is better.' }),
    became: z
      .strictObject({
        what: termId(PROMISE_OUTCOMES).meta({ description: 'What became of it. Choose unknown if no source says.' }),
        delivered: textBetween(1, 20).optional().meta({ description: 'The figure that was reached, in the same form as the target.' }),
        how: textBetween(20, 240).meta({ description: 'How that is known, or what we looked for, in one or two sentences.' }),
        source: sourceId.optional(),
      })
      .refine(({ what, source }) => what === 'unknown' || source !== undefined, {
        error: 'Name the source that says what became of the target.',
        path: ['source'],
      })
      .optional()
      .meta({ description: 'Only for a target: what became of it.' }),
  })
  .refine(({ kind, due, isLimit, became }) => kind === 'target' || (due ?? isLimit ?? became) === undefined, {
    error: 'Only a target has a due date and an outcome.',
    path: ['kind'],
  })
  .refine(({ before, changeSince }) => !before || !changeSince, {
    error: 'Give the baseline or the date a change is measured from, but not both.',
    path: ['changeSince'],
  })
  .meta({ description: 'A figure that shows what changed, always with its source.' });

/** `4.75 million`, `£1.5m` and `250,000` are easier to write, and to check against a source, than a row of zeros. */
const asNumber = (value: unknown): unknown => (typeof value === 'string' ? readNumberWords(value) : value);

/** More than any council has spent, so that typing errors are found. */
const MOST_MONEY = 1e13;
const MOST_PEOPLE = 1e7;
const MOST_MONTHS = 600;

const countOf = (most: number) => z.number().positive().max(most);

const cost = z.strictObject({
  amount: z
    .preprocess(asNumber, z.number({ error: 'Enter a number, for example 250000 or 4.75 million.' }).nonnegative().max(MOST_MONEY))
    .meta({ type: ['number', 'string'], description: 'The amount without its currency: 250000, or 4.75 million.' }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'Three capital letters of ISO 4217, such as GBP.', abort: true })
    .refine(isCurrency, { error: 'No currency has this code. Use the three letters of ISO 4217, such as GBP.' })
    .meta({ description: 'Three capital letters of ISO 4217, such as GBP.' }),
  priceYear: z.int().min(1800).max(2100).optional().meta({ description: 'The price year of the amount, if it is known.' }),
  what: textBetween(4, 140).meta({ description: 'What it paid for, and whether it is one-off or a year.' }),
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
  stage: termId(FAILURE_STAGES).meta({ description: 'The stage at which it failed.' }),
  sign: textBetween(10, 240).optional().meta({ description: 'The sign that showed it. Leave it out if no source says.' }),
  response: textBetween(10, 240).optional().meta({ description: 'What was done about it. Leave it out if no source says.' }),
  source: sourceId,
});

const reusable = z.strictObject({
  what: textBetween(4, 140).meta({ description: 'What it is: a guide, template or code.' }),
  url: httpsAddress.meta({ description: 'Web address of the resource.' }),
  licence: textBetween(2, 60).meta({ description: 'Its licence; not stated if it is not known.' }),
});

const notPublished = z.literal('not published');

const source = z.strictObject({
  id: slug.meta({ description: 'The short name used in citations, usually publisher and year: audit-wales-2021.' }),
  title: textBetween(4, 200).meta({ description: 'Its title, as it is printed there.' }),
  publisher: textBetween(2, 120).meta({ description: 'Who first published it. For a copy on another site, the original publisher.' }),
  date: dateTextOrUndated,
  url: httpsAddress.meta({ description: 'The web address that was read, starting with https.' }),
  archive: httpsAddress.optional().meta({ description: 'An archived copy, in case the link stops working.' }),
  kind: termId(SOURCE_KINDS).meta({ description: 'Type of source. For the organisation itself and its partners in the work, use own.' }),
  via: textBetween(2, 80).optional().meta({ description: 'The site that was read, if it is a copy of the original.' }),
  evaluation: z.boolean().optional().meta({ description: 'True if the source is an evaluation of this work.' }),
  accessed: dayText.optional().meta({ description: 'The date it was accessed.' }),
});

/** A case study's front matter: `content/case-studies/<slug>.mdx`. Unknown keys are rejected. */
export const caseStudySchema = z
  .strictObject({
    title: textBetween(8, 90).meta({
      description: 'What happened, as a headline. Not the name of the project, and not starting with a verb in -ing.',
    }),
    subject: textBetween(3, 60).meta({
      description: 'What it is about, in the words an officer would type: "Four-day week". No verdict, no place. Aim at 40 characters.',
    }),
    summary: textBetween(80, 300).meta({ description: 'One to three plain sentences: what changed, for whom, by how much.' }),
    places: listOf(placeId, 1, 4).meta({
      description: 'Names of files in content/places, without their extensions. The first is the main one.',
    }),
    organisations: listOf(textBetween(2, 120), 1, 12).meta({ description: 'The organisations that did it, by their full names.' }),
    areas: listOf(termId(AREAS), 1, 3).meta({ description: 'One to three of the eight areas. The first is the main one.' }),
    principles: z
      .partialRecord(termId(PRINCIPLES), clause)
      .refine((map) => Object.keys(map).length > 0, { error: 'Name at least one principle, with a clause that says why it applies.' })
      .meta({ description: 'One to four of the four principles, each with a clause that says why it applies.' }),
    tasks: listOf(termId(TASKS), 1, 3).meta({ description: 'Which of the three tasks it belongs to.' }),
    themes: listOf(termId(THEMES), 1, 3).meta({ description: 'Which of the three themes it is about.' }),
    outcomes: listOf(termId(OUTCOMES), 0, 4).meta({ description: 'Up to four of the 12 outcomes.' }),
    challenges: z
      .array(
        z.strictObject({
          id: termId(CHALLENGES).meta({ description: 'One of the challenges.' }),
          helped: z.enum(['yes', 'partly', 'no']).meta({ description: 'Did what they did help against the challenge?' }),
          how: clause.meta({ description: 'How it affects the challenge, in one sentence.' }),
        }),
      )
      .max(6)
      .default([])
      .meta({ description: 'Challenges faced, only if the sources support it.' }),
    stage: termId(STAGES).meta({ description: 'Its status, as the sources describe it.' }),
    period: period.meta({ description: 'When the work started and ended.' }),
    lasted: textBetween(4, 120)
      .optional()
      .meta({ description: 'Did it last, and until when is that known: "Permanent since July 2025". Leave it out if no source says.' }),
    wentWrong: z
      .strictObject({
        text: textBetween(40, 200).meta({ description: 'What went wrong, in one sentence. If no source reports a failure, say so.' }),
        sources: listOf(sourceId, 1, 4).meta({ description: 'The ids of its sources.' }),
      })
      .meta({ description: 'What went wrong, in one sentence, with its sources.' }),
    failures: z.array(failure).max(8).default([]).meta({ description: 'Each thing that failed, only where a source reports it.' }),
    results: z
      .array(result)
      .min(1)
      .max(10)
      .meta({ description: 'Figures that show what changed, the strongest first. Three or more are expected.' }),
    cost: z
      .union([notPublished, z.array(cost).min(1).max(5)])
      .optional()
      .meta({ description: 'The words not published, or a list of amounts. Leave out if you have not looked.' }),
    effort: z
      .union([notPublished, effort])
      .optional()
      .meta({ description: 'The words not published, or the time and people it took. Leave out if you have not looked.' }),
    prerequisites: listOf(textBetween(10, 200), 0, 8).default([]).meta({ description: 'What you need first, a sentence each.' }),
    reusable: z.array(reusable).max(6).default([]).meta({ description: 'Resources to reuse. Only with a web address.' }),
    contact: textBetween(4, 160)
      .optional()
      .meta({ description: 'A team or a role mailbox a peer can ask, never a private individual. Leave out if no source gives one.' }),
    formerly: listOf(slug, 0, 8).default([]).meta({
      description:
        'File names that this case study had before, the oldest first, without their extension. Each old address redirects here.',
    }),
    corrections: correctionsSchema
      .default([])
      .meta({ description: 'What was corrected since it was published, each with its date and the reason. Newest last.' }),
    learntFrom: listOf(slug, 0, 6).default([]).meta({ description: 'The file names of the case studies this one drew on.' }),
    sources: z
      .array(source)
      .min(1)
      .max(30)
      .superRefine(refuseSameIds)
      .meta({ description: 'All sources. Each is cited in the text or supports a result, cost or effort.' }),
    added: dayText.meta({ description: 'The date the case study was added.' }),
    reviewed: dayText.meta({ description: 'The date it was last checked against its sources.' }),
    owner: textBetween(4, 80).meta({ description: 'The role or team responsible for this page, never a private address.' }),
    draft: z.boolean().default(false).meta({ description: 'true: not published yet. Only npm run dev shows it.' }),
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
    for (const [index, { date }] of study.corrections.entries()) {
      if (date >= study.added && date <= study.reviewed) continue;
      const params = { suggestion: 'A correction is a check too: give it a day from added to reviewed, and bring reviewed up to date.' };
      const message = `It says ${date}, which is not between the day it was added and the day it was last checked.`;
      context.addIssue({ code: 'custom', path: ['corrections', index, 'date'], message, params });
    }
    for (const path of study.draft ? [] : findPlaceholders(study))
      context.addIssue({ code: 'custom', path, message: 'This still says that it is not known yet. Complete it, or leave draft: true.' });
  });

export type CaseStudyData = z.infer<typeof caseStudySchema>;
/** The front matter as an author writes it, before defaults are filled in. */
export type CaseStudyInput = z.input<typeof caseStudySchema>;
export type ResultData = CaseStudyData['results'][number];
export type CorrectionData = CaseStudyData['corrections'][number];
export type FailureData = CaseStudyData['failures'][number];
export type SourceData = CaseStudyData['sources'][number];
