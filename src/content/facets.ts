import { AREAS } from '../model/areas.ts';
import type { CaseStudy, Link } from '../model/case-study.ts';
import { EVIDENCE_GRADES } from '../model/evidence-grade.ts';
import { KINDS_OF_BODY } from '../model/kinds-of-body.ts';
import { OUTCOMES } from '../model/outcomes.ts';
import { PRINCIPLES } from '../model/principles.ts';
import { STAGES } from '../model/stages.ts';
import { TASKS } from '../model/tasks.ts';
import type { Term } from '../model/taxonomy.ts';
import { compareText } from '../shared/compare-text.ts';

type FacetId = 'area' | 'principle' | 'outcome' | 'task' | 'kind' | 'country' | 'evidence' | 'stage' | 'year';

/** One way to narrow the case studies down. The order is the order on the search page. */
export interface Facet {
  readonly id: FacetId;
  /** The values of a case study. All but evidence, stage and year may be several. */
  readonly valuesOf: (study: CaseStudy) => readonly Link[];
  /** The model's table, whose order the values keep; without one they stand by name. */
  readonly table?: readonly Term[];
}

/** Each once, in the order of the places. */
const uniqueLinks = (links: readonly Link[]): Link[] => links.filter(({ id }, at) => links.findIndex((link) => link.id === id) === at);

export const FACETS: readonly Facet[] = [
  { id: 'area', table: AREAS, valuesOf: (study) => study.areas },
  { id: 'principle', table: PRINCIPLES, valuesOf: (study) => study.principles },
  { id: 'outcome', table: OUTCOMES, valuesOf: (study) => study.outcomes },
  { id: 'task', table: TASKS, valuesOf: (study) => study.tasks },
  { id: 'kind', table: KINDS_OF_BODY, valuesOf: (study) => uniqueLinks(study.places.map(({ kind }) => kind)) },
  { id: 'country', valuesOf: (study) => uniqueLinks(study.places.map(({ country }) => country)) },
  { id: 'evidence', table: EVIDENCE_GRADES, valuesOf: (study) => [study.evidence] },
  { id: 'stage', table: STAGES, valuesOf: (study) => [study.stage] },
];

/** Facets that have lists of their own but no place on the search page. */
const LIST_ONLY_FACETS: readonly Facet[] = [{ id: 'year', valuesOf: (study) => [study.startYear] }];

/** The facets whose values have no page of prose and so are listed under /case-studies/by/. */
export const LISTED_FACETS: readonly Facet[] = [...FACETS, ...LIST_ONLY_FACETS].filter((facet) =>
  ['kind', 'country', 'evidence', 'stage', 'year'].includes(facet.id),
);

/** The facets that narrow the table of all case studies. */
export const TABLE_FACETS: readonly Facet[] = FACETS.filter(({ id }) => ['area', 'kind', 'country', 'evidence'].includes(id));

/** The facet with this id. */
export function facetOf(id: FacetId): Facet {
  const facet = FACETS.find((each) => each.id === id);
  if (!facet) throw new Error(`There is no facet "${id}".`);
  return facet;
}

export interface FacetValue extends Link {
  readonly studies: readonly CaseStudy[];
}

/** Every value that occurs, with its case studies, in the order of the model's table or by name. */
export function groupByFacet({ valuesOf, table = [] }: Facet, studies: readonly CaseStudy[]): FacetValue[] {
  const links = new Map(studies.flatMap((study) => valuesOf(study).map((link) => [link.id, link] as const)));
  const rank = (id: string): number => table.findIndex((term) => term.id === id);
  return [...links.values()]
    .map(({ id, name, url }) => ({ id, name, url, studies: studies.filter((study) => valuesOf(study).some((link) => link.id === id)) }))
    .sort((a, b) => rank(a.id) - rank(b.id) || compareText(a.name, b.name));
}
