import type { APIRoute } from 'astro';
import { withEdition } from '../../content/with-edition.ts';
import { toCsv } from '../../shared/csv.ts';
import { toWorksheetRows } from '../../features/self-assessment/answer-rows.ts';
import { getAssessment } from '../../library.ts';

export const GET: APIRoute = async () => {
  const assessment = await getAssessment();
  const rows = withEdition(toWorksheetRows(assessment), assessment.edition);
  return new Response(toCsv(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
