import type { APIRoute } from 'astro';
import { toApiList } from '../../../content/api/api-files.ts';
import { rowsIn } from '../../../content/tables/table-file.ts';
import type { TableRow } from '../../../content/tables/table.ts';
import { paginate, type ListPage } from '../../../features/browse/paginate.ts';
import { API, apiListUrl } from '../../../shared/urls.ts';
import { getEdition, getTableFiles } from '../../../library.ts';

export async function getStaticPaths() {
  const studies = rowsIn(await getTableFiles(), 'studies');
  return paginate(studies, apiListUrl(1)).map((page) => ({ params: { list: addressOf(page.number) }, props: { page } }));
}

const addressOf = (page: number): string =>
  apiListUrl(page)
    .slice(API.length)
    .replace(/\.json$/, '');

/** The list of case studies, 50 per file. */
export const GET: APIRoute<{ page: ListPage<TableRow> }> = async ({ props: { page } }) =>
  Response.json(toApiList(page, await getEdition()));
