import type { APIRoute } from 'astro';
import { toCsv } from '../../shared/csv.ts';
import { toWorksheetRows } from '../../features/self-assessment/answer-rows.ts';
import { getAssessment } from '../../library.ts';

export const GET: APIRoute = async () =>
  new Response(toCsv(toWorksheetRows(await getAssessment())), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
