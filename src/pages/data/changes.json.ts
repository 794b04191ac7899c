import type { APIRoute } from 'astro';
import { toChangesFile } from '../../content/changes-file.ts';
import { getChangesSince, getEarlierEditions } from '../../history.ts';
import { getEdition } from '../../library.ts';

/** This edition compared with the previous one. Without a previous edition the list is empty. */
export const GET: APIRoute = async () => {
  const earlier = await getEarlierEditions();
  const previous = earlier.at(-1);
  const changes = previous ? await getChangesSince(previous) : [];
  return new Response(toChangesFile(await getEdition(), previous?.edition, changes), { headers: { 'Content-Type': 'application/json' } });
};
