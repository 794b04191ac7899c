import type { APIRoute } from 'astro';
import { TABLES } from '../../../content/tables/all-tables.ts';
import { publishedSchema } from '../../../content/tables/table-schema.ts';

export const getStaticPaths = () => TABLES.map((table) => ({ params: { table: table.id }, props: { table } }));

/** The JSON Schema of the JSON file of a table. */
export const GET: APIRoute<{ table: (typeof TABLES)[number] }> = ({ props: { table } }) =>
  new Response(`${JSON.stringify(publishedSchema(table), null, 1)}\n`, { headers: { 'Content-Type': 'application/schema+json' } });
