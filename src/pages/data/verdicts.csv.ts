import type { APIRoute } from 'astro';
import { toVerdictRows } from '../../features/verdicts/verdict-rows.ts';
import { toCsv } from '../../shared/csv.ts';
import { getVerdicts } from '../../library.ts';

export const GET: APIRoute = async () => {
  const { challenges, steps } = await getVerdicts();
  return new Response(toCsv(toVerdictRows(challenges, steps)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
