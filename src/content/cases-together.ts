import type { CaseStudy } from '../model/case-study.ts';
import { EVIDENCE_GRADES } from '../model/evidence-grade.ts';
import { computeVerdict, type Judgement, type Verdict } from '../model/verdict.ts';

/** What case studies say when they are counted: numbers only, so that it takes the same room for ten and for thousands. */
export interface CasesTogether {
  readonly total: number;
  /** From what case studies say about the challenges they met. */
  readonly verdict: Verdict;
  /** From the strongest grade to the weakest; a grade that needs no source is left out. */
  readonly grades: readonly { readonly grade: number; readonly count: number }[];
  readonly costKnown: number;
  readonly running: number;
  /** Compared with other places, or evaluated. */
  readonly compared: number;
}

const COMPARED_FROM = 4;

/** Counts what case studies say together: about all their challenges, or about one. */
export function sumUpCases(studies: readonly CaseStudy[], challenge?: string): CasesTogether {
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
