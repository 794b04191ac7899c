import type { APIRoute } from 'astro';
import { toVerdictData, toVerdictScript } from '../../features/verdicts/recount.ts';
import { getCaseStudies, getVerdicts } from '../../library.ts';

export const GET: APIRoute = async () => {
  const { challenges, steps } = await getVerdicts();
  const script = toVerdictScript(toVerdictData([...challenges, ...steps], await getCaseStudies()));
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
