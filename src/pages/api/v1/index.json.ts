import type { APIRoute } from 'astro';
import { toApiIndex } from '../../../content/api/api-files.ts';
import { getEdition } from '../../../library.ts';

export const GET: APIRoute = async () => Response.json(toApiIndex(await getEdition()));
