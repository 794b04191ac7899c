import type { APIRoute } from 'astro';
import { toApiStudy } from '../../../../content/api/api-files.ts';
import { rowsIn } from '../../../../content/tables/table-file.ts';
import type { TableRow } from '../../../../content/tables/table.ts';
import { getCaseStudyText, getEdition, getTableFiles } from '../../../../library.ts';
import { getStudyKeys } from '../../../../study-keys.ts';

export async function getStaticPaths() {
  const keys = await getStudyKeys();
  return rowsIn(await getTableFiles(), 'studies').map((study) => {
    const slug = String(study['id']);
    return { params: { slug }, props: { study }, cacheKey: keys.get(slug) };
  });
}

/** Everything about one case study. */
export const GET: APIRoute<{ study: TableRow }> = async ({ props: { study } }) =>
  Response.json(toApiStudy(await getTableFiles(), study, getCaseStudyText(String(study['id'])), await getEdition()));
