import type { APIRoute } from 'astro';
import { toCsv } from '../../shared/csv.ts';
import { toStudyRows } from '../../content/study-data.ts';
import { getStudyData } from '../../library.ts';
import { en as t } from '../../site/words.en.ts';

export const GET: APIRoute = async () =>
  new Response(toCsv(toStudyRows(await getStudyData(), t.studyFields.labels)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
