import type { APIRoute } from 'astro';
import { listDataFiles, type DataFile } from '../../features/data/data-files.ts';
import { DATA } from '../../shared/urls.ts';
import { getTableFiles } from '../../library.ts';

export const getStaticPaths = async () =>
  listDataFiles(await getTableFiles()).map((file) => ({ params: { file: file.url.slice(DATA.length) }, props: file }));

/** Each table as CSV and as JSON, the data package and the places as GeoJSON. */
export const GET: APIRoute<DataFile> = ({ props: { text, type } }) => new Response(text, { headers: { 'Content-Type': type } });
