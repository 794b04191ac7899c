import type { CaseStudy, Place } from '../../model/case-study.ts';
import { AREAS } from '../../model/areas.ts';
import { CHALLENGES } from '../../model/challenges.ts';
import { OUTCOMES } from '../../model/outcomes.ts';
import { PRINCIPLES } from '../../model/principles.ts';
import { TASKS } from '../../model/tasks.ts';
import { THEMES } from '../../model/themes.ts';
import { groupByFacet, LISTED_FACETS } from '../../content/facets.ts';
import { areaUrl, challengeUrl, outcomeUrl, principleUrl, slugify, taskUrl, themeUrl } from '../../shared/urls.ts';
import { compareText } from '../../shared/compare-text.ts';

interface IndexEntry {
  readonly name: string;
  readonly url: string;
}

export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

/**
 * Everything a reader may look up, as at the back of a book: case studies by subject and again by place, places, every word
 * that has a page, and what else is given, such as routes and networks.
 */
export function buildAToZ(studies: readonly CaseStudy[], places: readonly Place[], more: readonly IndexEntry[] = []): IndexLetter[] {
  const words = [
    ...AREAS.map(({ id, name }) => ({ name, url: areaUrl(id) })),
    ...PRINCIPLES.map(({ id, name }) => ({ name, url: principleUrl(id) })),
    ...TASKS.map(({ id, name }) => ({ name, url: taskUrl(id) })),
    ...CHALLENGES.map(({ id, name }) => ({ name, url: challengeUrl(id) })),
    ...THEMES.map(({ id, name }) => ({ name, url: themeUrl(id) })),
    ...OUTCOMES.map(({ id, name }) => ({ name, url: outcomeUrl(id) })),
    ...LISTED_FACETS.filter((facet) => facet.id !== 'year' && facet.id !== 'evidence').flatMap((facet) => groupByFacet(facet, studies)),
  ];
  const bySubject = studies.map(({ name, url }) => ({ name, url }));
  const byPlace = studies.map(({ subject, mainPlace, url }) => ({ name: `${mainPlace.name}: ${subject}`, url }));
  return groupByLetter([...words, ...places, ...bySubject, ...byPlace, ...more]);
}

const ARTICLE = /^(an?|the) /i;

/** What an entry is sorted by: its name without "A", "An" or "The" before it. */
export const sortKey = (name: string): string => name.replace(ARTICLE, '');

/** The letter that a name is under: its first that is not an article, without accent; figures are all under one. */
export function letterOf(name: string): string {
  const first = slugify(sortKey(name)).charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : FIGURES;
}

/** The heading of entries that begin with a figure. */
export const FIGURES = '0–9';

function groupByLetter(entries: readonly IndexEntry[]): IndexLetter[] {
  const sorted = [...new Map(entries.map(({ name, url }) => [`${name} ${url}`, { name, url }])).values()].sort((a, b) =>
    compareText(sortKey(a.name), sortKey(b.name)),
  );
  const letters = Map.groupBy(sorted, ({ name }) => letterOf(name));
  return [...letters].map(([letter, members]) => ({ letter, entries: members })).sort((a, b) => compareText(a.letter, b.letter));
}
