import type { APIRoute } from 'astro';
import { FEED_TYPES, OPENSEARCH_TYPE } from '../shared/feed-types.ts';
import { FEED, FEED_FORMATS, FEEDS, OPENSEARCH } from '../shared/urls.ts';
import { SECURITY_HEADERS } from '../site/content-security-policy.ts';

/** `_headers`, as Netlify and Cloudflare Pages read it; docs/hosting.md has the same for other hosts. */
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

/** Files whose names do not say what they are. */
const TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FEED_FORMATS.map((format) => [`${FEEDS}${format}/*`, FEED_TYPES[format]])),
  [FEED]: FEED_TYPES.rss,
  [OPENSEARCH]: OPENSEARCH_TYPE,
};

const BLOCKS: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
  ['/*', SECURITY_HEADERS],
  ...Object.entries(TYPES).map(([path, type]) => [path, { 'Content-Type': `${type}; charset=utf-8` }] as const),
];

export const GET: APIRoute = () => new Response(BLOCKS.map(writeBlock).join(''));

const writeBlock = ([path, headers]: (typeof BLOCKS)[number]): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
