/**
 * How long a browser may use a file without asking again, by folder. File names in the first folder change with the content. So do
 * names in the second, but they contain only 28 bits of a hash, too few for a year. Browsers ask again for everything else.
 */
export const CACHE_TIMES = {
  '/_astro/': 'public, max-age=31536000, immutable',
  '/pagefind/index/': 'public, max-age=604800',
} as const;

/** The `Cache-Control` of a path. */
export const cacheControlOf = (path: string): string =>
  Object.entries(CACHE_TIMES).find(([folder]) => path.startsWith(folder))?.[1] ?? 'no-cache';
