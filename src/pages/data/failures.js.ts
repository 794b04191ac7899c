import type { APIRoute } from 'astro';
import { listKnownFailures, toFailuresScript } from '../../features/pre-mortem/pre-mortem.ts';
import { getCaseStudies } from '../../library.ts';

export const GET: APIRoute = async () =>
  new Response(toFailuresScript(listKnownFailures(await getCaseStudies())), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
