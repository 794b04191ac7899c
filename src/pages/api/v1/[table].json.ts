import type { APIRoute } from 'astro';
import { API_TABLES } from '../../../content/api/api-files.ts';
import { toTableJson, type TableFile } from '../../../content/tables/table-file.ts';
import { getTableFiles } from '../../../library.ts';

export async function getStaticPaths() {
  const files = await getTableFiles();
  return API_TABLES.map((id) => ({ params: { table: id }, props: { file: files.find(({ table }) => table.id === id) } }));
}

/** A complete table: the same bytes as its file under `/data/`. */
export const GET: APIRoute<{ file: TableFile }> = ({ props: { file } }) =>
  new Response(toTableJson(file), { headers: { 'Content-Type': 'application/json' } });
