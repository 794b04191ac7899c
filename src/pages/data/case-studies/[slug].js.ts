import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toStudyScript } from '../../../content/study-script.ts';
import { getStudyData } from '../../../library.ts';
import { withKeys } from '../../../page-keys.ts';

export async function getStaticPaths() {
  const paths = (await getStudyData()).map((data) => ({ params: { slug: data.slug }, props: { data } }));
  return withKeys(paths, ({ params }) => ({ study: params.slug }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toStudyScript(props.data), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
