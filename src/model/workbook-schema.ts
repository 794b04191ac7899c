import * as z from 'zod/mini';
import { KINDS_OF_BODY } from './kinds-of-body.ts';
import { OUTCOMES } from './outcomes.ts';
import { DECISIONS, TEST_ANSWERS } from './review.ts';
import { ROLES } from './roles.ts';
import { idsOf } from './taxonomy.ts';

/*
 * The workbook: what a council enters in the almanac's three tools. One format for the device and for files,
 * described in docs/workbook-format.md. It uses Zod's small build, since browsers load it, without the just-in-time
 * compiler, which a content security policy without unsafe-eval blocks.
 */
z.config({ jitless: true });

export const WORKBOOK_FORMAT = 'new-local-almanac-workbook';
export const WORKBOOK_VERSION = 1;
/** The most characters of a note and of a short field. With these limits the largest workbook stays below the file size limit. */
export const LONGEST_NOTE = 600;
export const LONGEST_LINE = 120;
export const MAX_CHANGES = 60;
export const MAX_OWN_ACTIONS = 40;

/** Tabs and line ends are the only control characters that a person types. */
const TYPED = /^[^\u0000-\u0008\u000b-\u001f\u007f]*$/;
const textUpTo = (most: number) => z.string().check(z.maxLength(most), z.regex(TYPED));
const note = textUpTo(LONGEST_NOTE);
const line = textUpTo(LONGEST_LINE);
const blankOr = <const T extends readonly [string, ...string[]]>(ids: T) => z.enum(['', ...ids]);
const numbered = (name: string) => z.string().check(z.regex(new RegExp(`^${name}-[1-9][0-9]{0,3}$`)));
const statementId = z.string().check(z.regex(/^[a-z]{3}[1-9]$/));
const actionId = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** A quarter of a year, such as `2027-Q1`; empty if none is chosen. */
const quarter = z.string().check(z.regex(/^(20\d\d-Q[1-4])?$/));
const effort = z.literal([1, 2, 3]);
const testAnswer = blankOr(idsOf(TEST_ANSWERS));

const answer = z.strictObject({
  /** A level, not known, or another organisation's task; empty if there is only a note. */
  answer: z.literal([0, 1, 2, 3, 4, 'unknown', 'not-ours', '']),
  /** Why it is not ours. */
  reason: note,
  note,
  evidence: note,
});

const assessment = z.strictObject({
  answers: z.record(statementId, answer),
  outcomes: z.partialRecord(z.enum(idsOf(OUTCOMES)), z.strictObject({ target: z.literal([1, 2, 3, 4]), importance: z.literal([1, 2, 3]) })),
  /** Statements whose risk the council judges differently from the almanac. */
  risks: z.record(statementId, z.boolean()),
});

const planned = z.strictObject({
  when: z.enum(['', 'now', 'next', 'later', 'no']),
  /** The council's own judgement of the effort; null to use the almanac's. */
  effort: z.nullable(effort),
  /** A role or team. */
  owner: line,
  quarter,
  note,
});

const programme = z.strictObject({
  noNewMoney: z.boolean(),
  actions: z.record(actionId, planned),
  own: z
    .array(z.strictObject({ id: numbered('own'), title: line, statement: statementId, effort }))
    .check(z.maxLength(MAX_OWN_ACTIONS), z.refine(haveOwnIds)),
});

const change = z.strictObject({
  id: numbered('change'),
  what: note,
  decision: blankOr(idsOf(DECISIONS)),
  why: note,
  forWhom: note,
  evidence: note,
  tests: z.strictObject({ simplify: testAnswer, standardise: testAnswer, share: testAnswer, sustain: testAnswer }),
  /** What it needs to be sustained. */
  needs: note,
  owner: line,
  quarter,
});

const review = z.strictObject({
  /** The crisis or project that is reviewed. */
  subject: line,
  changes: z.array(change).check(z.maxLength(MAX_CHANGES), z.refine(haveOwnIds)),
});

/** What the tools save. */
export const workbookSchema = z.strictObject({
  about: z.strictObject({ kind: blankOr(idsOf(KINDS_OF_BODY)), role: blankOr(idsOf(ROLES)) }),
  assessment,
  programme,
  review,
});

/** A workbook as saved on the device or in a file. */
export const workbookFileSchema = z.strictObject({
  format: z.literal(WORKBOOK_FORMAT),
  version: z.literal(WORKBOOK_VERSION),
  /** The edition of the almanac that wrote it. */
  edition: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** The day on which it was saved. */
  saved: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  workbook: workbookSchema,
});

export type Workbook = z.infer<typeof workbookSchema>;
export type WorkbookFile = z.infer<typeof workbookFileSchema>;
export type AnswerEntry = z.infer<typeof answer>;
export type PlannedAction = z.infer<typeof planned>;
export type OwnAction = Workbook['programme']['own'][number];
export type Change = z.infer<typeof change>;

export const EMPTY_ANSWER: AnswerEntry = { answer: '', reason: '', note: '', evidence: '' };
export const EMPTY_PLAN: PlannedAction = { when: '', effort: null, owner: '', quarter: '', note: '' };
export const EMPTY_WORKBOOK: Workbook = {
  about: { kind: '', role: '' },
  assessment: { answers: {}, outcomes: {}, risks: {} },
  programme: { noNewMoney: false, actions: {}, own: [] },
  review: { subject: '', changes: [] },
};

function haveOwnIds(entries: readonly { readonly id: string }[]): boolean {
  return new Set(entries.map(({ id }) => id)).size === entries.length;
}
