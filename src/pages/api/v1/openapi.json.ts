import type { APIRoute } from 'astro';
import { toOpenApi } from '../../../content/api/openapi.ts';
import { getEdition } from '../../../library.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(toOpenApi(await getEdition()), null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
