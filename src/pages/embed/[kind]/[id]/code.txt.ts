import type { APIRoute, GetStaticPaths } from 'astro';
import { codeText, type Embed } from '../../../../features/embed/embed.ts';
import { embedPaths, shownIn } from '../../../../features/embed/list-embeds.ts';
import { getCaseStudies, getEdition } from '../../../../library.ts';
import { withKeys } from '../../../../page-keys.ts';

export const getStaticPaths = (async () => withKeys(embedPaths(await getCaseStudies()), shownIn)) satisfies GetStaticPaths;

/** The code to copy, as text. */
export const GET: APIRoute<{ embed: Embed }> = async ({ props }) =>
  new Response(codeText(props.embed, await getEdition()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
