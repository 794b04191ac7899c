import type { APIRoute } from 'astro';
import { toContentIndexScript } from '../../features/contribute-draft/content-index.ts';
import { getContentIndex } from '../../library.ts';

export const GET: APIRoute = async () =>
  new Response(toContentIndexScript(await getContentIndex()), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
