import type { APIRoute } from 'astro';
import { toStudyListScript } from '../../content/study-list.ts';
import { getCaseStudies } from '../../library.ts';

export const GET: APIRoute = async () =>
  new Response(toStudyListScript(await getCaseStudies()), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
