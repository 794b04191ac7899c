import { studyFieldsWords } from '../../site/case-study-words.en.ts';
import type { APIRoute } from 'astro';
import { SITE } from '../../shared/site.ts';
import { toStudyFile } from '../../content/study-data.ts';
import { getEdition, getStudyData } from '../../library.ts';

export const GET: APIRoute = async () => {
  const file = {
    name: SITE.name,
    edition: await getEdition(),
    licence: SITE.licence,
    ...toStudyFile(await getStudyData(), studyFieldsWords.labels),
  };
  return new Response(`${JSON.stringify(file, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
