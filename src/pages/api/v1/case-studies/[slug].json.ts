import type { APIRoute } from 'astro';
import { toApiStudy } from '../../../../content/api/api-files.ts';
import { rowsIn } from '../../../../content/tables/table-file.ts';
import type { TableRow } from '../../../../content/tables/table.ts';
import { getCaseStudyText, getEdition, getTableFiles } from '../../../../library.ts';
import { withKeys } from '../../../../page-keys.ts';

export async function getStaticPaths() {
  const paths = rowsIn(await getTableFiles(), 'studies').map((study) => ({ params: { slug: String(study['id']) }, props: { study } }));
  return withKeys(paths, ({ params }) => ({ study: params.slug }));
}

/** Everything about one case study. */
export const GET: APIRoute<{ study: TableRow }> = async ({ props: { study } }) =>
  Response.json(toApiStudy(await getTableFiles(), study, getCaseStudyText(String(study['id'])), await getEdition()));
