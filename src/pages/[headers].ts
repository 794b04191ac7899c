import type { APIRoute } from 'astro';
import { SECURITY_HEADERS } from '../site/content-security-policy.ts';

/** `_headers`, as Netlify and Cloudflare Pages read it; docs/hosting.md has the same for other hosts. */
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

export const GET: APIRoute = () =>
  new Response(
    `/*\n${Object.entries(SECURITY_HEADERS)
      .map(([name, value]) => `  ${name}: ${value}`)
      .join('\n')}\n`,
  );
