import { ROUTE_PAGES } from '../../model/route-schema.ts';
import { idOf } from './read-source.ts';

/** What a rule may ask about the rest of the content. */
export interface Context {
  /** The name of each place by its id. */
  readonly places: ReadonlyMap<string, string>;
  readonly caseStudyIds: ReadonlySet<string>;
  /** Every page a route or a link may link to, as `case-studies/<slug>`, `areas/<id>` or `glossary`. */
  readonly routeTargets: ReadonlySet<string>;
}

const TARGET_FOLDERS = ['case-studies', 'areas', 'principles', 'outcomes', 'tasks', 'themes', 'challenges', 'places', 'networks'];

/** Builds the context from the paths of the content files and the names of the places by their ids. */
export function contextOf(files: readonly string[], places: Context['places']): Context {
  const paths = files.map((file) => file.replace(/^content\//, '').replace(/\.[a-z]+$/, ''));
  const targets = paths.filter((path) => TARGET_FOLDERS.some((folder) => path.startsWith(`${folder}/`)));
  return {
    places,
    caseStudyIds: new Set(files.filter((file) => file.startsWith('content/case-studies/')).map(idOf)),
    routeTargets: new Set([...targets, ...ROUTE_PAGES]),
  };
}
