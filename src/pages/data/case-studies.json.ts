import type { APIRoute } from 'astro';
import { SITE } from '../../shared/site.ts';
import { toStudyFile } from '../../content/study-data.ts';
import { getEdition, getStudyData } from '../../library.ts';
import { en as t } from '../../site/words.en.ts';

export const GET: APIRoute = async () => {
  const file = {
    name: SITE.name,
    edition: await getEdition(),
    licence: SITE.licence,
    ...toStudyFile(await getStudyData(), t.studyFields.labels),
  };
  return new Response(`${JSON.stringify(file, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
