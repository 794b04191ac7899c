import type { APIRoute, GetStaticPaths } from 'astro';
import { oEmbedOf, type Embed } from '../../../../features/embed/embed.ts';
import { embedPaths, shownIn } from '../../../../features/embed/list-embeds.ts';
import { getCaseStudies } from '../../../../library.ts';
import { withKeys } from '../../../../page-keys.ts';

export const getStaticPaths = (async () => withKeys(embedPaths(await getCaseStudies()), shownIn)) satisfies GetStaticPaths;

/** An oEmbed response as a file, for systems that follow the link in the head of a page. */
export const GET: APIRoute<{ embed: Embed }> = ({ props }) =>
  new Response(`${JSON.stringify(oEmbedOf(props.embed), null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
