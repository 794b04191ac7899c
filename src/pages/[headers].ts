import type { APIRoute } from 'astro';
import { FIXED_ADDRESSES } from '../shared/site-pages.ts';
import { FEED_TYPES, OPENSEARCH_TYPE } from '../shared/feed-types.ts';
import { API, DATA, EMBED, FEED, FEED_FORMATS, FEEDS, OPENSEARCH } from '../shared/urls.ts';
import { CACHE_TIMES } from '../shared/cache-times.ts';
import { FRAME_HEADERS, SECURITY_HEADERS } from '../site/content-security-policy.ts';

type Block = readonly [pattern: string, headers: Readonly<Record<string, string>>];

/** `_headers`, as Netlify and Cloudflare Pages read it; docs/hosting.md has the same for other hosts. */
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

const { 'Content-Security-Policy': policy = '', ...others } = SECURITY_HEADERS;
const SECTIONS = [...new Set([...FIXED_ADDRESSES.pages].map((page) => page.split('/')[0] ?? ''))].filter(
  (section) => `/${section}/` !== EMBED,
);

/** Files whose names do not show their type. */
const TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FEED_FORMATS.map((format) => [`${FEEDS}${format}/*`, FEED_TYPES[format]])),
  [FEED]: FEED_TYPES.rss,
  [OPENSEARCH]: OPENSEARCH_TYPE,
};

/**
 * Hosts combine the headers of all matching patterns, and two policies allow only what both allow. So the policy that forbids
 * frames is listed for each section, and none of its patterns match the pages made for frames.
 */
const BLOCKS: readonly Block[] = [
  ['/*', others],
  ...['/', EMBED, ...SECTIONS.filter(Boolean).map((section) => `/${section}/*`)].map((pattern): Block => [
    pattern,
    { 'Content-Security-Policy': policy },
  ]),
  [`${EMBED}:kind/*`, FRAME_HEADERS],
  // Other sites may read the data from a reader's browser.
  ...[DATA, API].map((folder): Block => [`${folder}*`, { 'Access-Control-Allow-Origin': '*' }]),
  ...Object.entries(CACHE_TIMES).map(([folder, time]): Block => [`${folder}*`, { 'Cache-Control': time }]),
  ...Object.entries(TYPES).map(([path, type]): Block => [path, { 'Content-Type': `${type}; charset=utf-8` }]),
];

export const GET: APIRoute = () => new Response(joinBlocks(BLOCKS).map(writeBlock).join(''));

/** One block for each pattern: if a pattern appears twice, Cloudflare Pages ignores the first. */
function joinBlocks(blocks: readonly Block[]): Block[] {
  const joined = new Map<string, Block[1]>();
  for (const [pattern, headers] of blocks) joined.set(pattern, { ...joined.get(pattern), ...headers });
  return [...joined];
}

const writeBlock = ([pattern, headers]: Block): string =>
  `${pattern}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
