import type { CaseStudy } from '../model/case-study.ts';
import { compareText } from '../shared/compare-text.ts';
import { sortByPlace } from '../shared/order.ts';
import { toSafeJson } from '../shared/safe-json.ts';

/** The global variable that the script of all case studies sets. */
export const STUDY_LIST_GLOBAL = 'almanacStudyList';

/** A case study as an option in tools. */
export type ListedStudy = readonly [slug: string, place: string, subject: string, title: string];

/** Slugs and titles in the order of the titles, for a <select>. */
export const byTitle = (studies: readonly ListedStudy[]): (readonly [slug: string, title: string])[] =>
  studies.map(([slug, , , title]) => [slug, title] as const).sort(([, a], [, b]) => compareText(a, b));

/** All case studies by place, as a classic script for the tools that list them. A page that contained them would grow with each. */
export const toStudyListScript = (studies: readonly CaseStudy[]): string =>
  `self.${STUDY_LIST_GLOBAL} = ${toSafeJson(
    sortByPlace(studies).map(({ slug, mainPlace, subject, title }): ListedStudy => [slug, mainPlace.name, subject, title]),
  )};\n`;
