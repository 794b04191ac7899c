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
 * Everything a reader can look up, like the index of a book: case studies by subject and by place, places, every term with a
 * page, and the entries in `more`, such as routes and networks.
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

/** The sort key of an entry: its name without a leading "A", "An" or "The". */
export const sortKey = (name: string): string => name.replace(ARTICLE, '');

/** The letter that a name is listed under: the first after any article, without accent. All figures share one heading. */
export function letterOf(name: string): string {
  const first = slugify(sortKey(name)).charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : FIGURES;
}

/** The heading of entries that start with a figure. */
const FIGURES = '0–9';

function groupByLetter(entries: readonly IndexEntry[]): IndexLetter[] {
  const sorted = [...new Map(entries.map(({ name, url }) => [`${name} ${url}`, { name, url }])).values()].sort((a, b) =>
    compareText(sortKey(a.name), sortKey(b.name)),
  );
  const letters = Map.groupBy(sorted, ({ name }) => letterOf(name));
  return [...letters].map(([letter, members]) => ({ letter, entries: members })).sort((a, b) => compareText(a.letter, b.letter));
}
