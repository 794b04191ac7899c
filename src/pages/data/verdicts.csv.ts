import type { APIRoute } from 'astro';
import { toVerdictRows } from '../../features/verdicts/verdict-rows.ts';
import { withEdition } from '../../content/with-edition.ts';
import { toCsv } from '../../shared/csv.ts';
import { getEdition, getVerdicts } from '../../library.ts';

export const GET: APIRoute = async () => {
  const { challenges, steps } = await getVerdicts();
  return new Response(toCsv(withEdition(toVerdictRows(challenges, steps), await getEdition())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
