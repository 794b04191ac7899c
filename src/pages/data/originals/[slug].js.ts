import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toOriginalScript } from '../../../features/contribute-draft/original-script.ts';
import { getOriginals } from '../../../library.ts';
import { withKeys } from '../../../page-keys.ts';

export async function getStaticPaths() {
  const paths = (await getOriginals()).map((original) => ({ params: { slug: original.slug }, props: { original } }));
  return withKeys(paths, () => 'props');
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toOriginalScript(props.original), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
