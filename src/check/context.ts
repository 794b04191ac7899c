import { ROUTE_PAGES } from '../model/route-schema.ts';

/** What a rule may ask about the rest of the content. */
export interface Context {
  readonly placeIds: ReadonlySet<string>;
  readonly caseStudyIds: ReadonlySet<string>;
  /** Every page a route may lead to, as `case-studies/<slug>`, `areas/<id>` or `glossary`. */
  readonly routeTargets: ReadonlySet<string>;
}

const TARGET_FOLDERS = ['case-studies', 'areas', 'principles', 'outcomes', 'tasks', 'themes', 'challenges', 'places', 'networks'];

/** Reads what there is from the names of the content files. */
export function contextOf(files: readonly string[]): Context {
  const paths = files.map((file) => file.replace(/^content\//, '').replace(/\.[a-z]+$/, ''));
  const idsIn = (folder: string) =>
    new Set(paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1)));
  const targets = paths.filter((path) => TARGET_FOLDERS.includes(path.split('/')[0] ?? ''));
  return { placeIds: idsIn('places'), caseStudyIds: idsIn('case-studies'), routeTargets: new Set([...targets, ...ROUTE_PAGES]) };
}
