import type { CaseStudy, Link, Place } from '../model/case-study.ts';
import type { ROUTE_PAGES } from '../model/route-pages.ts';
import type { RouteData } from '../model/route-schema.ts';
import { TERM_KINDS } from './term-kinds.ts';
import { routeUrl } from '../shared/urls.ts';

/** Everything that a step of a route may link to. */
export interface RouteTargets {
  readonly caseStudies: readonly CaseStudy[];
  readonly places: readonly Place[];
  readonly networks: readonly Link[];
  /** The names of the single pages, by their address without slashes. */
  readonly pageNames: Readonly<Record<(typeof ROUTE_PAGES)[number], string>>;
}

export interface RouteStep extends Link {
  readonly why: string;
  readonly look: string | undefined;
  /** The case study, if the step links to one, for its flag and its place. */
  readonly study: CaseStudy | undefined;
}

export interface Route extends Link {
  readonly title: string;
  readonly audience: string;
  readonly meaning: string;
  readonly order: number;
  readonly minutes: number;
  readonly steps: readonly RouteStep[];
}

/** A route with every step linked to its page. Throws if a step has no page, which the gate has ruled out. */
export function resolveRoute(id: string, data: RouteData, targets: RouteTargets): Route {
  const { steps, ...rest } = data;
  return { ...rest, id, name: data.title, url: routeUrl(id), steps: steps.map((step) => resolveStep(step, targets)) };
}

function resolveStep({ to, why, look }: RouteData['steps'][number], targets: RouteTargets): RouteStep {
  const [kind = '', id = ''] = to.split('/');
  const study = kind === 'case-studies' ? targets.caseStudies.find(({ slug }) => slug === id) : undefined;
  const link = study ?? pageAt(to, targets) ?? linkAmong(kind, targets).find((entry) => entry.id === id);
  if (!link) throw new Error(`A route leads to "${to}", which does not exist. Run npm run check for the place.`);
  return { id: link.id, name: link.name, url: link.url, why, look, study };
}

function pageAt(to: string, { pageNames }: RouteTargets): Link | undefined {
  const name = (pageNames as Readonly<Record<string, string>>)[to];
  return name === undefined ? undefined : { id: to, name, url: `/${to}/` };
}

function linkAmong(kind: string, { places, networks }: RouteTargets): readonly Link[] {
  if (kind === 'places') return places;
  if (kind === 'networks') return networks;
  const terms = Object.values(TERM_KINDS).find((entry) => entry.id === kind);
  return terms ? terms.table.map(({ id, name }) => ({ id, name, url: terms.urlOf(id) })) : [];
}
