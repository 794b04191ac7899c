/** The content file of a page by its address. Pages made from many files are not listed. */
const PATTERNS: readonly (readonly [address: RegExp, file: string])[] = [
  [/^\/(case-studies|areas|principles|outcomes|tasks|themes|challenges|networks|routes|exercises)\/([a-z0-9-]+)\/$/, 'content/$1/$2.mdx'],
  [/^\/places\/([a-z0-9-]+)\/$/, 'content/places/$1.yaml'],
  [/^\/about\/$/, 'content/pages/about.mdx'],
  [/^\/about\/(accessibility|background|evidence|licence|mapping)\/$/, 'content/pages/$1.mdx'],
  [/^\/about\/contributors\/$/, 'content/contributors.yaml'],
  [/^\/glossary\/$/, 'content/glossary.yaml'],
];

/** Addresses that match a pattern but are tools. */
const TOOLS = new Set(['/case-studies/table/', '/places/like-mine/']);

/** The content file of a page, relative to the project root; undefined if the page has no single file. */
export function contentFileOf(path: string): string | undefined {
  const match = TOOLS.has(path) ? undefined : PATTERNS.find(([address]) => address.test(path));
  return match && path.replace(match[0], match[1]);
}
