import { ROUTE_PAGES } from '../../model/route-pages.ts';
import { idOf } from './collections.ts';

/** What a rule may know about the rest of the content. */
export interface Context {
  /** The name of each place by its id. */
  readonly places: ReadonlyMap<string, string>;
  readonly caseStudyIds: ReadonlySet<string>;
  /** Every page a route or a link may link to, as `case-studies/<slug>`, `areas/<id>` or `glossary`. */
  readonly routeTargets: ReadonlySet<string>;
  /** Every page that comes from a content file, by its address. */
  readonly pages: ReadonlySet<string>;
  /** Pages of content files that do not exist yet: drafts, and places that no case study names. */
  readonly unpublished: ReadonlySet<string>;
  /** Pages and files of the site with a fixed address, as links in a text write them. */
  readonly fixed: FixedAddresses;
  /** The day of the check, such as `2026-11-28`; without it, no date is too late. */
  readonly today?: string | undefined;
}

/** Addresses that do not come from a content file, without slashes at their ends. */
interface FixedAddresses {
  readonly pages: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

const NONE: FixedAddresses = { pages: new Set(), files: new Set() };

export interface MoreContext {
  readonly unpublished?: ReadonlySet<string>;
  readonly fixed?: FixedAddresses;
  readonly today?: string | undefined;
}

const TARGET_FOLDERS = ['case-studies', 'areas', 'principles', 'outcomes', 'tasks', 'themes', 'challenges', 'places', 'networks'];

/** Builds the context from the paths of the content files and the names of the places by their ids. */
export function contextOf(
  files: readonly string[],
  places: Context['places'],
  { unpublished, fixed = NONE, today }: MoreContext = {},
): Context {
  const paths = files.map((file) => file.replace(/^content\//, '').replace(/\.[a-z]+$/, ''));
  const targets = paths.filter((path) => TARGET_FOLDERS.some((folder) => path.startsWith(`${folder}/`)));
  const more = paths.filter((path) => /^(?:pages|routes|exercises)\//.test(path)).map((path) => path.replace(/^pages\//, 'about/'));
  return {
    places,
    caseStudyIds: new Set(files.filter((file) => file.startsWith('content/case-studies/')).map(idOf)),
    routeTargets: new Set([...targets, ...ROUTE_PAGES]),
    pages: new Set([...targets, ...more]),
    unpublished: unpublished ?? new Set(),
    fixed,
    today,
  };
}
