import type { APIRoute } from 'astro';
import { listDataFiles, type DataFile } from '../../../features/data/data-files.ts';
import { DATA } from '../../../shared/urls.ts';
import { getEdition, getTableFiles } from '../../../library.ts';

export async function getStaticPaths() {
  const edition = await getEdition();
  // An almanac without case studies has no edition.
  if (edition === '') return [];
  return listDataFiles(await getTableFiles()).map((file) => ({ params: { edition, file: file.url.slice(DATA.length) }, props: file }));
}

/** The same files at an address that names the edition. Their content never changes. */
export const GET: APIRoute<DataFile> = ({ props: { text, type } }) => new Response(text, { headers: { 'Content-Type': type } });
