import type { APIRoute } from 'astro';
import { SECURITY_HEADERS } from '../site/content-security-policy.ts';
import { API, DATA } from '../shared/urls.ts';

/** `_headers`, as Netlify and Cloudflare Pages read it; docs/hosting.md has the same for other hosts. */
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

export const GET: APIRoute = () => {
  const security = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  const shared = SHARED_FOLDERS.flatMap((folder) => [`${folder}*`, '  Access-Control-Allow-Origin: *']);
  return new Response(`${['/*', ...security, ...shared].join('\n')}\n`);
};

/** Other sites may read the data from a reader's browser. */
const SHARED_FOLDERS = [DATA, API];
