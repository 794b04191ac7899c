import type { CaseStudy } from '../model/case-study.ts';
import { CHALLENGES } from '../model/challenges.ts';
import { computeVerdict, type Helped, type Verdict } from '../model/verdict.ts';
import { formatMoney } from '../shared/money.ts';
import { sortByEvidence } from '../shared/order.ts';
import { challengeUrl } from '../shared/urls.ts';
import type { AssessmentData } from './assessment-data.ts';

/** A case study with its judgement on one step or challenge. */
export interface JudgedCase {
  readonly slug: string;
  readonly name: string;
  readonly url: string;
  readonly place: string;
  readonly grade: CaseStudy['evidence']['grade'];
  /** The first published cost; empty if none is known. */
  readonly cost: string;
  readonly role: 'did' | 'near' | 'lacked';
  readonly helped: Helped;
}

/** A step or a challenge with the verdict of its case studies. */
export interface JudgedTopic {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly verdict: Verdict;
  readonly cases: readonly JudgedCase[];
}

export function toJudgedCase(study: CaseStudy, { role, helped }: Pick<JudgedCase, 'role' | 'helped'>): JudgedCase {
  const { slug, name, url, mainPlace, evidence, cost } = study;
  const first = Array.isArray(cost) ? cost[0] : undefined;
  const price = first ? formatMoney(first.amount, first.currency) : '';
  return { slug, name, url, place: mainPlace.name, grade: evidence.grade, cost: price, role, helped };
}

/** Every challenge with the judgements of the case studies that name it, the strongest evidence first. */
export function judgeChallenges(studies: readonly CaseStudy[]): JudgedTopic[] {
  const sorted = sortByEvidence(studies);
  return CHALLENGES.map(({ id, name }) => {
    const cases = sorted.flatMap((study) =>
      study.challenges.filter((met) => met.id === id).map(({ helped }) => toJudgedCase(study, { role: 'did', helped })),
    );
    return { id, name, url: challengeUrl(id), verdict: computeVerdict(cases), cases };
  });
}

/** Every step with the judgements of the case studies it is drawn from. */
export const judgeSteps = ({ actions }: AssessmentData, urlOf: (id: string) => string): JudgedTopic[] =>
  actions.map(({ id, title, from, verdict }) => ({ id, name: title, url: urlOf(id), verdict, cases: from }));

/** The lowest and the highest evidence grade of the case studies with a judgement; undefined if there are none. */
export function evidenceSpread(cases: readonly JudgedCase[]): readonly [lowest: number, highest: number] | undefined {
  const grades = cases.filter(({ role }) => role !== 'lacked').map(({ grade }) => grade);
  return grades.length === 0 ? undefined : [Math.min(...grades), Math.max(...grades)];
}
