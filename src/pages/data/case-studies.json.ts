import type { APIRoute } from 'astro';
import { SITE } from '../../lib/site.ts';
import { toStudyFile } from '../../lib/study-data.ts';
import { getEdition, getStudyData } from '../../library.ts';
import { en as t } from '../../strings/en.ts';

export const GET: APIRoute = async () => {
  const file = {
    name: SITE.name,
    edition: await getEdition(),
    licence: SITE.licence,
    ...toStudyFile(await getStudyData(), t.studyFields.labels),
  };
  return new Response(`${JSON.stringify(file, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
