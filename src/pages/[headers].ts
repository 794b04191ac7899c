import type { APIRoute } from 'astro';
import { SITE_PAGES } from '../model/site-pages.ts';
import { API, DATA, EMBED } from '../shared/urls.ts';
import { FRAME_HEADERS, SECURITY_HEADERS } from '../site/content-security-policy.ts';

/** `_headers`, as Netlify and Cloudflare Pages read it; docs/hosting.md has the same for other hosts. */
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

const { 'Content-Security-Policy': policy = '', ...others } = SECURITY_HEADERS;
const SECTIONS = [...new Set([...SITE_PAGES].map((page) => page.split('/')[0] ?? ''))].filter((section) => `/${section}/` !== EMBED);

/**
 * Hosts join the headers of all patterns that fit, and two policies allow only what both allow. So the policy that forbids
 * frames is listed by section, and no pattern of it fits the pages made for frames.
 */
const RULES: readonly (readonly [pattern: string, headers: Readonly<Record<string, string>>])[] = [
  ['/*', others],
  ...['/', EMBED, ...SECTIONS.filter(Boolean).map((section) => `/${section}/*`)].map(
    (pattern) => [pattern, { 'Content-Security-Policy': policy }] as const,
  ),
  [`${EMBED}:kind/*`, FRAME_HEADERS],
  // Other sites may read the data from a reader's browser.
  ...[DATA, API].map((folder) => [`${folder}*`, { 'Access-Control-Allow-Origin': '*' }] as const),
];

export const GET: APIRoute = () =>
  new Response(
    RULES.map(
      ([pattern, headers]) => `${[pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`,
    ).join(''),
  );
