import type { JudgedCase } from '../../content/verdicts.ts';
import { evidenceSpread } from '../../content/verdicts.ts';
import type { Verdict } from '../../model/verdict.ts';
import { evidenceWords } from '../../site/words.en.ts';
import { verdictWords as words } from './words.en.ts';

/** A verdict in a sentence or two. If case studies only lacked the step, or there are none, it says so. */
export function describeVerdict({ id, ...counts }: Verdict): string {
  if (counts.tried > 0) return words.text(counts, words.labels[id]);
  return counts.lacked > 0 ? words.none : words.noCase;
}

/** What follows the name of a case study: whether the step helped, the evidence, the cost. */
export function describeCase({ role, helped, grade, cost }: JudgedCase): string {
  const judged = role === 'lacked' ? [] : [words.helped[helped].toLowerCase()];
  const parts = [words.roles[role], ...judged, gradeName(grade), cost].filter((part) => part !== '');
  return words.facts(parts);
}

/** The spread of evidence grades in words; empty if nothing is judged. */
export function describeSpread(cases: readonly JudgedCase[]): string {
  const spread = evidenceSpread(cases);
  return spread ? words.grades(spread[0], spread[1]) : '';
}

/** For how many of the case studies that tried it the cost is known. */
export function describeCosts(cases: readonly JudgedCase[]): string {
  const tried = cases.filter(({ role }) => role !== 'lacked');
  return words.costKnown(tried.filter(({ cost }) => cost !== '').length, tried.length);
}

const gradeName = (grade: number): string => evidenceWords.of(evidenceWords.strengths[grade] ?? '', grade);
