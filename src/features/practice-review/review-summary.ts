import { PRINCIPLES } from '../../model/principles.ts';
import { DECISIONS, type DecisionId } from '../../model/review.ts';
import type { Change } from '../../model/workbook-schema.ts';

/** What is still missing from a change, in the order of the questions. */
type Remark = 'noWhat' | 'noWhy' | 'noEvidence' | 'noNeeds' | 'noOwner' | 'noQuarter';

/** The changes with the same decision. Undecided changes come last, with an empty decision. */
export interface ReviewGroup {
  readonly decision: DecisionId | '';
  readonly changes: readonly ReviewedChange[];
}

export interface ReviewedChange {
  readonly change: Change;
  /** Its number in the list, from 1. */
  readonly number: number;
  readonly remarks: readonly Remark[];
  /** The names of the principles whose test it fails or passes only partly. */
  readonly fails: readonly string[];
}

/** The changes by decision, in the order of the decisions; decisions without changes are left out. */
export function groupChanges(changes: readonly Change[]): ReviewGroup[] {
  const reviewed = changes.map((change, index) => ({ change, number: index + 1, remarks: remarksOn(change), fails: failsOf(change) }));
  return [...DECISIONS.map(({ id }) => id), '' as const]
    .map((decision) => ({ decision, changes: reviewed.filter(({ change }) => change.decision === decision) }))
    .filter(({ changes: members }) => members.length > 0);
}

/**
 * What a change still lacks. A decided change needs a reason, evidence and an owner. A kept or adapted one must say what it
 * needs; all but kept ones need a date.
 */
function remarksOn({ what, decision, why, evidence, needs, owner, quarter }: Change): Remark[] {
  const lasts = decision === 'keep' || decision === 'adapt';
  const lacks: readonly (readonly [Remark, boolean])[] = [
    ['noWhat', !what],
    ['noWhy', decision !== '' && !why],
    ['noEvidence', decision !== '' && !evidence],
    ['noNeeds', lasts && !needs],
    ['noOwner', decision !== '' && !owner],
    ['noQuarter', decision !== '' && decision !== 'keep' && !quarter],
  ];
  return lacks.filter(([, isLacking]) => isLacking).map(([remark]) => remark);
}

const failsOf = ({ tests }: Change): string[] =>
  PRINCIPLES.filter(({ id }) => tests[id] === 'no' || tests[id] === 'partly').map(({ name }) => name);
