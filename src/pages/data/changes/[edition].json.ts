import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toChangesFile } from '../../../content/changes-file.ts';
import { getChangesSince, getEarlierEditions } from '../../../history.ts';
import { getEdition } from '../../../library.ts';

/** This edition compared with each earlier one. */
export const getStaticPaths = async () =>
  (await getEarlierEditions()).map((earlier) => ({ params: { edition: earlier.edition }, props: { earlier } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { earlier } }) =>
  new Response(toChangesFile(await getEdition(), earlier.edition, await getChangesSince(earlier)), {
    headers: { 'Content-Type': 'application/json' },
  });
