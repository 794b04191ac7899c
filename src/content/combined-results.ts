import type { CaseStudy } from '../model/case-study.ts';
import { EVIDENCE_GRADES } from '../model/evidence-grade.ts';
import { computeVerdict, type Judgement, type Verdict } from '../model/verdict.ts';

/** The combined results of case studies: numbers only, so that ten take the same space as thousands. */
export interface CombinedResults {
  readonly total: number;
  /** Computed from what case studies say about the challenges they met. */
  readonly verdict: Verdict;
  /** From the strongest grade to the weakest; a grade that needs no source is left out. */
  readonly grades: readonly { readonly grade: number; readonly count: number }[];
  readonly costKnown: number;
  readonly running: number;
  /** The number of case studies compared with other places, or evaluated. */
  readonly compared: number;
}

const COMPARED_FROM = 4;

/** Combines case studies: for all their challenges, or for one. */
export function combineResults(studies: readonly CaseStudy[], challenge?: string): CombinedResults {
  const count = (isCounted: (study: CaseStudy) => boolean): number => studies.filter(isCounted).length;
  return {
    total: studies.length,
    verdict: computeVerdict(studies.flatMap((study) => judgementsOf(study, challenge))),
    grades: EVIDENCE_GRADES.slice(1)
      .map(({ id }) => ({ grade: Number(id), count: count(({ evidence }) => evidence.id === id) }))
      .reverse(),
    costKnown: count(({ cost }) => Array.isArray(cost)),
    running: count(({ stage }) => stage.id === 'running'),
    compared: count(({ evidence }) => evidence.grade >= COMPARED_FROM),
  };
}

const judgementsOf = ({ challenges, mainPlace }: CaseStudy, challenge: string | undefined): Judgement[] =>
  challenges
    .filter(({ id }) => challenge === undefined || id === challenge)
    .map(({ id, helped }) => ({ place: mainPlace.id, about: id, helped }));
