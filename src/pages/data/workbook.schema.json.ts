import type { APIRoute } from 'astro';
import { SITE } from '../../shared/site.ts';
import { WORKBOOK_SCHEMA } from '../../shared/urls.ts';
import { toWorkbookJsonSchema } from '../../features/workbook/workbook-json-schema.ts';

export const GET: APIRoute = () => {
  const schema = toWorkbookJsonSchema(new URL(WORKBOOK_SCHEMA, SITE.url).href);
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
};
