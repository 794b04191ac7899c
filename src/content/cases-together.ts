import type { CaseStudy } from '../model/case-study.ts';
import { EVIDENCE_GRADES } from '../model/evidence-grade.ts';

type Helped = CaseStudy['challenges'][number]['helped'];

/** What judgements come to: fewer than three places are too few to say. */
type Verdict = 'too-few' | 'mostly-yes' | 'mostly-partly' | 'mostly-no' | 'mixed';

/** Judgements on challenges, as case studies make them, and the places that they are about. */
interface Judgements {
  readonly counts: Readonly<Record<Helped, number>>;
  readonly total: number;
  readonly places: number;
  readonly verdict: Verdict;
}

/** What case studies say when they are counted: numbers only, so that it takes the same room for ten and for thousands. */
export interface CasesTogether {
  readonly total: number;
  readonly judgements: Judgements;
  /** From the strongest grade to the weakest; a grade that needs no source is left out. */
  readonly grades: readonly { readonly grade: number; readonly count: number }[];
  readonly costKnown: number;
  readonly running: number;
  /** Compared with other places, or evaluated. */
  readonly compared: number;
}

const FEWEST_PLACES = 3;
const COMPARED_FROM = 4;

/** Counts what case studies say together: about all their challenges, or about one. */
export function sumUpCases(studies: readonly CaseStudy[], challenge?: string): CasesTogether {
  const count = (isCounted: (study: CaseStudy) => boolean): number => studies.filter(isCounted).length;
  return {
    total: studies.length,
    judgements: countJudgements(studies, challenge),
    grades: EVIDENCE_GRADES.slice(1)
      .map(({ id }) => ({ grade: Number(id), count: count(({ evidence }) => evidence.id === id) }))
      .reverse(),
    costKnown: count(({ cost }) => Array.isArray(cost)),
    running: count(({ stage }) => stage.id === 'running'),
    compared: count(({ evidence }) => evidence.grade >= COMPARED_FROM),
  };
}

function countJudgements(studies: readonly CaseStudy[], challenge: string | undefined): Judgements {
  const judged = studies.flatMap((study) =>
    study.challenges.filter(({ id }) => challenge === undefined || id === challenge).map(({ helped }) => ({ helped, place: study.mainPlace.id })),
  );
  const count = (helped: Helped): number => judged.filter((each) => each.helped === helped).length;
  const counts = { yes: count('yes'), partly: count('partly'), no: count('no') };
  const places = new Set(judged.map(({ place }) => place)).size;
  return { counts, total: judged.length, places, verdict: reachVerdict(counts, places) };
}

function reachVerdict({ yes, partly, no }: Judgements['counts'], places: number): Verdict {
  if (places < FEWEST_PLACES) return 'too-few';
  const half = (yes + partly + no) / 2;
  if (yes > half) return 'mostly-yes';
  if (partly > half) return 'mostly-partly';
  return no > half ? 'mostly-no' : 'mixed';
}
