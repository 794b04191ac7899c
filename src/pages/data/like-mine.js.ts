import type { APIRoute } from 'astro';
import { toLikeMineScript } from '../../features/like-mine/liked-study.ts';
import { getCaseStudies } from '../../library.ts';

export const GET: APIRoute = async () =>
  new Response(toLikeMineScript(await getCaseStudies()), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
