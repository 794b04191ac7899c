import { studyFieldsWords } from '../../site/case-study-words.en.ts';
import type { APIRoute } from 'astro';
import { toCsv } from '../../shared/csv.ts';
import { toStudyRows } from '../../content/study-data.ts';
import { withEdition } from '../../content/with-edition.ts';
import { getEdition, getStudyData } from '../../library.ts';

export const GET: APIRoute = async () =>
  new Response(toCsv(withEdition(toStudyRows(await getStudyData(), studyFieldsWords.labels), await getEdition())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
