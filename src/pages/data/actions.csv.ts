import type { APIRoute } from 'astro';
import { groupActions, toActionRows } from '../../features/actions/action-list.ts';
import { toCsv } from '../../shared/csv.ts';
import { getAssessment } from '../../library.ts';

export const GET: APIRoute = async () =>
  new Response(toCsv(toActionRows(groupActions(await getAssessment()))), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
