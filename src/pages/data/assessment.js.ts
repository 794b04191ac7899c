import type { APIRoute } from 'astro';
import { toAssessmentScript } from '../../features/workbook/assessment-script.ts';
import { getAssessment } from '../../library.ts';

export const GET: APIRoute = async () =>
  new Response(toAssessmentScript(await getAssessment()), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
