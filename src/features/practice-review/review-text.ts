import { PRINCIPLES } from '../../model/principles.ts';
import { TEST_ANSWERS } from '../../model/review.ts';
import type { Change } from '../../model/workbook-schema.ts';
import { groupChanges, type Remark, type ReviewedChange, type ReviewGroup } from './review-summary.ts';
import { parseQuarter } from '../workbook/quarters.ts';

/** The words that a review is told in. */
export interface ReviewWords {
  readonly fields: Readonly<Record<'what' | 'why' | 'forWhom' | 'evidence' | 'needs' | 'owner' | 'quarter', string>>;
  readonly decision: string;
  readonly tests: string;
  readonly quarterOf: (quarter: number, year: number) => string;
  readonly number: (number: number) => string;
  readonly sheet: {
    readonly title: (subject: string) => string;
    readonly lead: string;
    readonly summary: (counts: string, total: number) => string;
    readonly count: (count: number, name: string) => string;
    readonly decisionNames: Readonly<Record<Change['decision'], string>>;
    readonly ask: Readonly<Record<Change['decision'], string>>;
    readonly remarks: Readonly<Record<Remark, string>> & { readonly fails: (principles: string) => string };
    readonly talk: string;
  };
}

/** "3 changes: 2 keep, 1 stop." */
export function summariseReview(groups: readonly ReviewGroup[], { sheet }: ReviewWords): string {
  const counts = groups.map(({ decision, changes }) => sheet.count(changes.length, sheet.decisionNames[decision].toLowerCase()));
  return sheet.summary(
    counts.join(', '),
    groups.reduce((sum, { changes }) => sum + changes.length, 0),
  );
}

/** A change in words: what it is, what is told of it, and what is still to be talked about. */
export function describeChange({ change, number, remarks, fails }: ReviewedChange, words: ReviewWords) {
  const tests = PRINCIPLES.flatMap(({ id, name }) => {
    const answer = TEST_ANSWERS.find((each) => each.id === change.tests[id]);
    return answer ? [`${name}: ${answer.name.toLowerCase()}`] : [];
  });
  const told = (['why', 'forWhom', 'evidence', 'needs', 'owner'] as const).map((field) => [words.fields[field], change[field]] as const);
  const facts = [
    ...told,
    [words.tests, tests.join(', ')] as const,
    [words.fields.quarter, describeQuarter(change.quarter, words)] as const,
  ];
  return {
    what: change.what || words.number(number),
    facts: facts.filter(([, value]) => value !== ''),
    remarks: [
      ...remarks.map((remark) => words.sheet.remarks[remark]),
      ...(fails.length > 0 ? [words.sheet.remarks.fails(fails.join(', '))] : []),
    ],
  };
}

/** The review as rows of a table: the headings, then a row a change in the order of the list. */
export function toReviewRows(changes: readonly Change[], words: ReviewWords): string[][] {
  const { what, ...others } = words.fields;
  const fields = Object.keys(others) as Exclude<keyof ReviewWords['fields'], 'what'>[];
  const rows = changes.map((change) => [
    change.what,
    words.sheet.decisionNames[change.decision],
    ...fields.map((field) => (field === 'quarter' ? describeQuarter(change.quarter, words) : change[field])),
    ...PRINCIPLES.map(({ id }) => TEST_ANSWERS.find((answer) => answer.id === change.tests[id])?.name ?? ''),
  ]);
  return [[what, words.decision, ...fields.map((field) => words.fields[field]), ...PRINCIPLES.map(({ name }) => name)], ...rows];
}

/** The sheet as plain text, for a paper of a committee. */
export function toReviewText(subject: string, changes: readonly Change[], words: ReviewWords): string {
  const groups = groupChanges(changes);
  const head = [words.sheet.title(subject), words.sheet.lead, summariseReview(groups, words)].join('\n');
  const parts = groups.map(({ decision, changes: members }) =>
    [words.sheet.decisionNames[decision], words.sheet.ask[decision], ...members.map((member) => describeInLines(member, words))].join(
      '\n\n',
    ),
  );
  return `${[head, ...parts].join('\n\n')}\n`;
}

function describeInLines(reviewed: ReviewedChange, words: ReviewWords): string {
  const { what, facts, remarks } = describeChange(reviewed, words);
  const lines = facts.map(([label, value]) => `- ${label}: ${value}`);
  return [`${reviewed.number}. ${what}`, ...lines, ...(remarks.length > 0 ? [`- ${words.sheet.talk}: ${remarks.join(' ')}`] : [])].join(
    '\n',
  );
}

function describeQuarter(text: string, { quarterOf }: ReviewWords): string {
  const quarter = parseQuarter(text);
  return quarter ? quarterOf(quarter.quarter, quarter.year) : '';
}
