import type { APIRoute } from 'astro';
import { toCsv } from '../../lib/csv.ts';
import { toWorksheetRows } from '../../lib/workbook/answer-rows.ts';
import { getAssessment } from '../../library.ts';
import { assessmentTable } from '../../strings/self-assessment.ts';

export const GET: APIRoute = async () =>
  new Response(toCsv(toWorksheetRows(await getAssessment(), assessmentTable)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
