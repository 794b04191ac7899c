import type { CaseStudy, Link } from '../model/case-study.ts';
import { CHALLENGES } from '../model/challenges.ts';
import { OPTIONAL_FIELDS } from '../model/completeness.ts';
import { EVIDENCE_GRADES } from '../model/evidence-grade.ts';
import { KINDS_OF_BODY } from '../model/kinds-of-body.ts';
import { OUTCOMES } from '../model/outcomes.ts';
import { dueDate } from '../model/staleness.ts';
import type { Term } from '../model/taxonomy.ts';
import { countMatrix, type MatrixRow } from './matrix.ts';
import { readingAge } from '../shared/reading-age.ts';
import { challengeUrl, listUrl, outcomeUrl } from '../shared/urls.ts';
import { compareText } from '../shared/compare-text.ts';

interface CoverageCount extends Link {
  readonly count: number;
}

export type CoverageGroupId = 'outcomes' | 'challenges' | 'kinds' | 'countries' | 'grades';

/** What the almanac covers and what it lacks, counted from the case studies. */
export interface Coverage {
  readonly total: number;
  readonly matrix: readonly MatrixRow[];
  readonly groups: Readonly<Record<CoverageGroupId, readonly CoverageCount[]>>;
  /** How many case studies omit each optional part, the most often omitted first. */
  readonly missing: readonly { readonly name: string; readonly count: number }[];
  /** Case studies by the day on which the next check is due, the earliest first. */
  readonly due: readonly { readonly study: CaseStudy; readonly on: string; readonly isOverdue: boolean }[];
  /** Case studies without a source that is independent of the organisation and its supplier. */
  readonly notIndependent: readonly CaseStudy[];
  /** Summaries by reading age in years, the hardest first. */
  readonly readingAges: readonly { readonly study: CaseStudy; readonly age: number }[];
}

export function measureCoverage(studies: readonly CaseStudy[]): Coverage {
  const countries = new Map(studies.map(({ mainPlace }) => [mainPlace.country.id, mainPlace.country]));
  return {
    total: studies.length,
    matrix: countMatrix(studies),
    groups: {
      outcomes: countTerms(OUTCOMES, outcomeUrl, studies, ({ outcomes }) => outcomes),
      challenges: countTerms(CHALLENGES, challengeUrl, studies, ({ challenges }) => challenges),
      kinds: countTerms(
        KINDS_OF_BODY,
        (id) => listUrl('kind', id),
        studies,
        ({ mainPlace }) => [mainPlace.kind],
      ),
      countries: countTerms(
        [...countries.values()],
        (id) => listUrl('country', id),
        studies,
        ({ mainPlace }) => [mainPlace.country],
      ).sort((a, b) => b.count - a.count || compareText(a.name, b.name)),
      grades: countTerms(
        GRADES_IN_USE,
        (id) => listUrl('evidence', id),
        studies,
        ({ evidence }) => [evidence],
      ),
    },
    missing: OPTIONAL_FIELDS.map(({ id, name }) => ({
      name,
      count: studies.filter(({ completeness }) => completeness.missing.includes(id)).length,
    })).sort((a, b) => b.count - a.count),
    due: studies
      .map((study) => ({ study, on: dueDate(study.reviewed), isOverdue: study.isStale }))
      .sort((a, b) => a.on.localeCompare(b.on) || a.study.slug.localeCompare(b.study.slug)),
    notIndependent: studies.filter(({ hasIndependentSource }) => !hasIndependentSource),
    readingAges: studies.map((study) => ({ study, age: readingAge(study.summary) })).sort((a, b) => b.age - a.age),
  };
}

/** The cells of areas × principles without a case study. */
export function emptyCells({ matrix }: Coverage): { area: MatrixRow['area']; principle: MatrixRow['cells'][number]['principle'] }[] {
  return matrix.flatMap(({ area, cells }) => cells.filter(({ count }) => count === 0).map(({ principle }) => ({ area, principle })));
}

/** The middle value of a list of numbers; 0 for an empty one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = low] = sorted.length % 2 === 1 ? [sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** Every case study has a source, so grade 0 never occurs. */
const GRADES_IN_USE = EVIDENCE_GRADES.filter(({ id }) => id !== '0');

type ValuesOf = (study: CaseStudy) => readonly { id: string }[];

function countTerms(
  table: readonly Term[],
  urlOf: (id: string) => string,
  studies: readonly CaseStudy[],
  valuesOf: ValuesOf,
): CoverageCount[] {
  return table.map(({ id, name }) => ({
    id,
    name,
    url: urlOf(id),
    count: studies.filter((study) => valuesOf(study).some((value) => value.id === id)).length,
  }));
}
