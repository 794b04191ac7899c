import type { APIRoute } from 'astro';
import { toCsv } from '../../shared/csv.ts';
import { toWorksheetRows } from '../../features/workbook/answer-rows.ts';
import { getAssessment } from '../../library.ts';
import { assessmentTable } from '../../features/self-assessment/words.en.ts';

export const GET: APIRoute = async () =>
  new Response(toCsv(toWorksheetRows(await getAssessment(), assessmentTable)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
