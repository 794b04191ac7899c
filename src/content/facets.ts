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
import { bandOf, COST_BANDS, largestCost, POPULATION_BANDS } from './facet-bands.ts';

type FacetId =
  | 'has'
  | 'area'
  | 'principle'
  | 'outcome'
  | 'task'
  | 'kind'
  | 'country'
  | 'evidence'
  | 'stage'
  | 'year'
  | 'helped'
  | 'cost'
  | 'population';

/** One way to filter the case studies. Facets are in the order of the search page. */
export interface Facet {
  readonly id: FacetId;
  /** The values of a case study. Evidence, stage and year have one value each; all others may have several. */
  readonly valuesOf: (study: CaseStudy) => readonly Link[];
  /** The model's table, whose order the values follow; without one they are sorted by name. */
  readonly table?: readonly Term[];
}

/** Each link once, in the order of the places. */
const uniqueLinks = (links: readonly Link[]): Link[] => links.filter(({ id }, at) => links.findIndex((link) => link.id === id) === at);

/** Terms without their own page: they only filter a search. */
const asLinks = (terms: readonly (Term | undefined)[]): Link[] => terms.flatMap((term) => (term ? [{ id: term.id, name: term.name, url: '' }] : []));

const HAS = [
  { id: 'cost', name: 'Cost published', isIn: ({ cost }) => Array.isArray(cost) },
  { id: 'effort', name: 'Staff time published', isIn: ({ effort }) => effort !== undefined && effort !== 'not published' },
  { id: 'baseline', name: 'A figure from before', isIn: ({ results }) => results.some(({ before, changeSince }) => before ?? changeSince) },
  { id: 'failures', name: 'Failures listed by stage', isIn: ({ failures }) => failures.length > 0 },
] as const satisfies readonly (Term & { isIn: (study: CaseStudy) => boolean })[];

const HELPED = [
  { id: 'yes', name: 'Helped' },
  { id: 'partly', name: 'Partly helped' },
  { id: 'no', name: 'Did not help' },
] as const;

export const FACETS: readonly Facet[] = [
  { id: 'has', table: HAS, valuesOf: (study) => asLinks(HAS.filter(({ isIn }) => isIn(study))) },
  { id: 'evidence', table: EVIDENCE_GRADES, valuesOf: (study) => [study.evidence] },
  {
    id: 'helped',
    table: HELPED,
    valuesOf: ({ challenges }) => asLinks(HELPED.filter(({ id }) => challenges.some(({ helped }) => helped === id))),
  },
  { id: 'stage', table: STAGES, valuesOf: (study) => [study.stage] },
  { id: 'cost', table: COST_BANDS, valuesOf: (study) => asLinks([bandOf(COST_BANDS, largestCost(study)?.pounds)]) },
  { id: 'kind', table: KINDS_OF_BODY, valuesOf: (study) => uniqueLinks(study.places.map(({ kind }) => kind)) },
  { id: 'population', table: POPULATION_BANDS, valuesOf: (study) => asLinks([bandOf(POPULATION_BANDS, study.mainPlace.population?.value)]) },
  { id: 'country', valuesOf: (study) => uniqueLinks(study.places.map(({ country }) => country)) },
  { id: 'area', table: AREAS, valuesOf: (study) => study.areas },
  { id: 'principle', table: PRINCIPLES, valuesOf: (study) => study.principles },
  { id: 'outcome', table: OUTCOMES, valuesOf: (study) => study.outcomes },
  { id: 'task', table: TASKS, valuesOf: (study) => study.tasks },
  { id: 'year', valuesOf: (study) => [study.startYear] },
];

/** The facets whose values have no page of prose, so they are listed under /case-studies/by/. */
export const LISTED_FACETS: readonly Facet[] = (['kind', 'country', 'evidence', 'stage', 'year'] as const).map(facetOf);

/** The facets that filter the table of all case studies. */
export const TABLE_FACETS: readonly Facet[] = (['area', 'kind', 'country', 'evidence'] as const).map(facetOf);

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
