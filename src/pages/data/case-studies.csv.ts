import { studyFieldsWords } from '../../site/case-study-words.en.ts';
import type { APIRoute } from 'astro';
import { toCsv } from '../../shared/csv.ts';
import { toStudyRows } from '../../content/study-data.ts';
import { getStudyData } from '../../library.ts';

export const GET: APIRoute = async () =>
  new Response(toCsv(toStudyRows(await getStudyData(), studyFieldsWords.labels)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
