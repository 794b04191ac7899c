import type { APIRoute } from 'astro';
import { toOutlineScript } from '../../features/contribute-draft/outline.ts';
import { getOutline } from '../../library.ts';

export const GET: APIRoute = async () =>
  new Response(toOutlineScript(await getOutline()), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
