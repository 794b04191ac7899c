import type { CaseStudy } from '../model/case-study.ts';
import { compareText } from './compare-text.ts';

/** By the name of the main place, then by title. */
export function sortByPlace(studies: readonly CaseStudy[]): CaseStudy[] {
  return [...studies].sort((a, b) => compareText(a.mainPlace.name, b.mainPlace.name) || compareText(a.title, b.title));
}

/** Most recently added first; on the same day, the work that started last. */
export function sortByNewest(studies: readonly CaseStudy[]): CaseStudy[] {
  return [...studies].sort(
    (a, b) => b.added.localeCompare(a.added) || b.period.start.localeCompare(a.period.start) || a.slug.localeCompare(b.slug),
  );
}

/** Strongest evidence first; within a grade the most recently checked, then by place. */
export function sortByEvidence(studies: readonly CaseStudy[]): CaseStudy[] {
  return sortByPlace(studies).sort((a, b) => b.evidence.grade - a.evidence.grade || b.reviewed.localeCompare(a.reviewed));
}

/** Most recently checked first; on the same day the most recently added, then the strongest evidence, then by slug. */
export function sortByChecked(studies: readonly CaseStudy[]): CaseStudy[] {
  return [...studies].sort(
    (a, b) =>
      b.reviewed.localeCompare(a.reviewed) ||
      b.added.localeCompare(a.added) ||
      b.evidence.grade - a.evidence.grade ||
      a.slug.localeCompare(b.slug),
  );
}

/** Earliest start first; on the same date by place, then by title. */
export function sortByStart(studies: readonly CaseStudy[]): CaseStudy[] {
  return sortByPlace(studies).sort((a, b) => a.period.start.localeCompare(b.period.start));
}
