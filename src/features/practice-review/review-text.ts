import { PRINCIPLES } from '../../model/principles.ts';
import { TEST_ANSWERS } from '../../model/review.ts';
import type { Change } from '../../model/workbook-schema.ts';
import { groupChanges, type ReviewedChange, type ReviewGroup } from './review-summary.ts';
import { formatQuarter } from '../../shared/quarters.ts';
import { practiceReview as words } from './words.en.ts';

/** "3 changes: 2 keep, 1 stop." */
export function summariseReview(groups: readonly ReviewGroup[]): string {
  const counts = groups.map(({ decision, changes }) =>
    words.sheet.count(changes.length, words.sheet.decisionNames[decision].toLowerCase()),
  );
  return words.sheet.summary(
    counts.join(', '),
    groups.reduce((sum, { changes }) => sum + changes.length, 0),
  );
}

/** A change in words: what it is, what is stated about it, and what is still to be discussed. */
export function describeChange({ change, number, remarks, fails }: ReviewedChange) {
  const tests = PRINCIPLES.flatMap(({ id, name }) => {
    const answer = TEST_ANSWERS.find((each) => each.id === change.tests[id]);
    return answer ? [`${name}: ${answer.name.toLowerCase()}`] : [];
  });
  const stated = (['why', 'forWhom', 'evidence', 'needs', 'owner'] as const).map((field) => [words.fields[field], change[field]] as const);
  const facts = [...stated, [words.tests, tests.join(', ')] as const, [words.fields.quarter, formatQuarter(change.quarter)] as const];
  return {
    what: change.what || words.number(number),
    facts: facts.filter(([, value]) => value !== ''),
    remarks: [
      ...remarks.map((remark) => words.sheet.remarks[remark]),
      ...(fails.length > 0 ? [words.sheet.remarks.fails(fails.join(', '))] : []),
    ],
  };
}

/** The review as rows of a table: the headings, then one row per change, in the order of the list. */
export function toReviewRows(changes: readonly Change[]): string[][] {
  const { what, ...others } = words.fields;
  const fields = Object.keys(others) as Exclude<keyof typeof words.fields, 'what'>[];
  const rows = changes.map((change) => [
    change.what,
    words.sheet.decisionNames[change.decision],
    ...fields.map((field) => (field === 'quarter' ? formatQuarter(change.quarter) : change[field])),
    ...PRINCIPLES.map(({ id }) => TEST_ANSWERS.find((answer) => answer.id === change.tests[id])?.name ?? ''),
  ]);
  return [[what, words.decision, ...fields.map((field) => words.fields[field]), ...PRINCIPLES.map(({ name }) => name)], ...rows];
}

/** The summary as plain text, for a committee paper. */
export function toReviewText(subject: string, changes: readonly Change[]): string {
  const groups = groupChanges(changes);
  const head = [words.sheet.title(subject), words.sheet.lead, summariseReview(groups)].join('\n');
  const parts = groups.map(({ decision, changes: members }) =>
    [words.sheet.decisionNames[decision], words.sheet.ask[decision], ...members.map((member) => describeInLines(member))].join('\n\n'),
  );
  return `${[head, ...parts].join('\n\n')}\n`;
}

function describeInLines(reviewed: ReviewedChange): string {
  const { what, facts, remarks } = describeChange(reviewed);
  const lines = facts.map(([label, value]) => `- ${label}: ${value}`);
  return [`${reviewed.number}. ${what}`, ...lines, ...(remarks.length > 0 ? [`- ${words.sheet.talk}: ${remarks.join(' ')}`] : [])].join(
    '\n',
  );
}
