import type { APIRoute } from 'astro';
import { toStudyTableScript } from '../../features/table/to-study-row.ts';
import { getCaseStudies } from '../../library.ts';

export const GET: APIRoute = async () =>
  new Response(toStudyTableScript(await getCaseStudies()), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
