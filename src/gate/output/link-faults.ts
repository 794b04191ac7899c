import { attributeOf, type Page } from './read-page.ts';

/** The contents of the site: pages by their address path, and every other file. */
export interface Site {
  readonly pages: ReadonlyMap<string, Page>;
  readonly files: ReadonlySet<string>;
}

/** Internal links and loaded files that do not exist, and anchors that their page does not have. */
export function findBrokenLinks(path: string, page: Page, site: Site): string[] {
  return page.elements.flatMap((element) =>
    ['href', 'src', 'action'].flatMap((name) => {
      const value = attributeOf(element, name);
      const fault = value === undefined ? undefined : linkFault(value, path, site);
      return fault ? [fault] : [];
    }),
  );
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

/** The state of a tool, as `q=words` of the search or `one,another` of the comparison, is not a position in a page. */
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
