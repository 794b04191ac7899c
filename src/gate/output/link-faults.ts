import { attributeOf, type Page } from './read-page.ts';

/** The facts about a page that the checks of other pages need. Its tree, which takes a hundred times the memory, is dropped. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  /** The addresses of its links, its files and its forms, in order, as they are written. */
  readonly links: readonly string[];
  readonly hasArticle: boolean;
}

/** The contents of the site: pages by their address path, and every other file. */
export interface Site {
  readonly pages: ReadonlyMap<string, PageLinks>;
  readonly files: ReadonlySet<string>;
}

/** Makes the facts to keep about a page. `share` returns one string for equal ones, because the same links are on every page. */
export function toPageLinks({ elements, ids }: Page, share = (text: string): string => text): PageLinks {
  const links: string[] = [];
  for (const element of elements)
    for (const name of ['href', 'src', 'action']) {
      const link = attributeOf(element, name);
      if (link !== undefined) links.push(share(link));
    }
  return {
    ids: new Set([...ids].map(share)),
    links,
    hasArticle: elements.some(({ tagName }) => tagName === 'article'),
  };
}

/** Finds the internal links and loaded files of a page that do not exist, and anchors that their page does not have. */
export function checkLinksIn(site: Site): (path: string, page: PageLinks) => string[] {
  const known = new Map<string, string | undefined>();
  const faultOf = (link: string, path: string): string | undefined => {
    if (!link.startsWith('/')) return linkFault(link, path, site);
    if (!known.has(link)) known.set(link, linkFault(link, path, site));
    return known.get(link);
  };
  return (path, { links }) => links.flatMap((link) => faultOf(link, path) ?? []);
}

function linkFault(value: string, path: string, { pages, files }: Site): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(value)) return undefined;
  const target = new URL(value, `https://site.invalid${path}`);
  const pathname = decodeURIComponent(target.pathname);
  if (files.has(pathname)) return undefined;
  const page = pages.get(pathname);
  if (!page) return `the link "${value}" is broken`;
  const anchor = decodeURIComponent(target.hash.slice(1));
  return anchor === '' || isState(anchor) || page.ids.has(anchor) ? undefined : `the link "${value}" names an anchor that does not exist`;
}

/** The state of a tool, such as `q=words` of the search or `one,another` of the comparison, is not a position in a page. */
const isState = (anchor: string): boolean => /[=,]/.test(anchor);

/** Ids that appear twice in a page. */
export function findRepeatedIds({ elements }: Page): string[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = attributeOf(element, 'id');
    if (id === undefined) return [];
    if (seen.has(id)) return [`the id "${id}" appears twice`];
    seen.add(id);
    return [];
  });
}
