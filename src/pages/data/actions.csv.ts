import type { APIRoute } from 'astro';
import { groupActions, toActionRows } from '../../features/actions/action-list.ts';
import { withEdition } from '../../content/with-edition.ts';
import { toCsv } from '../../shared/csv.ts';
import { getAssessment } from '../../library.ts';

export const GET: APIRoute = async () => {
  const assessment = await getAssessment();
  const rows = withEdition(toActionRows(groupActions(assessment)), assessment.edition);
  return new Response(toCsv(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
