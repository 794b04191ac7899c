import type { CaseStudy, Link } from '../model/case-study.ts';

/** One way to narrow the case studies down. The order is the order on the search page. */
export interface Facet {
  readonly id: string;
  readonly name: string;
  /** The values of a case study. Those of the first four kinds may be several. */
  readonly valuesOf: (study: CaseStudy) => readonly Link[];
  /** Whether values are offered in the order of the model's table (false) or by name (true). */
  readonly sortByName?: boolean;
}

export const FACETS: readonly Facet[] = [
  { id: 'area', name: 'Area', valuesOf: (study) => study.areas },
  { id: 'principle', name: 'Principle', valuesOf: (study) => study.principles },
  { id: 'outcome', name: 'Outcome', valuesOf: (study) => study.outcomes },
  { id: 'task', name: 'Task', valuesOf: (study) => study.tasks },
  { id: 'kind', name: 'Kind of body', valuesOf: (study) => [study.mainPlace.kind] },
  { id: 'country', name: 'Nation or country', valuesOf: (study) => [study.mainPlace.country], sortByName: true },
  { id: 'evidence', name: 'Evidence', valuesOf: (study) => [study.evidence] },
  { id: 'stage', name: 'Stage', valuesOf: (study) => [study.stage] },
];

/** Facets that have lists of their own but no place on the search page. */
export const LIST_ONLY_FACETS: readonly Facet[] = [
  { id: 'challenge', name: 'Challenge', valuesOf: (study) => study.challenges },
  { id: 'year', name: 'Began in', valuesOf: (study) => [study.startYear], sortByName: true },
];

/** The facets whose values have no page of prose and so are listed under /case-studies/by/. */
export const LISTED_FACETS: readonly Facet[] = [...FACETS, ...LIST_ONLY_FACETS].filter((facet) => ['kind', 'country', 'evidence', 'stage', 'challenge', 'year'].includes(facet.id));

export interface FacetValue extends Link {
  readonly studies: readonly CaseStudy[];
}

/** Every value that occurs, with its case studies. `order` gives the ids of the model's table where it has one. */
export function groupByFacet(facet: Facet, studies: readonly CaseStudy[], order: readonly string[] = []): FacetValue[] {
  const groups = new Map<string, { link: Link; studies: CaseStudy[] }>();
  for (const study of studies) {
    for (const link of facet.valuesOf(study)) {
      const group = groups.get(link.id) ?? { link, studies: [] };
      group.studies.push(study);
      groups.set(link.id, group);
    }
  }
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...groups.values()]
    .map(({ link, studies: members }) => ({ id: link.id, name: link.name, url: link.url, studies: members }))
    .sort((a, b) => (facet.sortByName ? 0 : rank(a.id) - rank(b.id)) || a.name.localeCompare(b.name, 'en'));
}
