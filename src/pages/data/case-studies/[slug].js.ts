import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toStudyScript } from '../../../content/study-script.ts';
import { getStudyData } from '../../../library.ts';
import { getStudyKeys } from '../../../study-keys.ts';

export async function getStaticPaths() {
  const keys = await getStudyKeys();
  return (await getStudyData()).map((data) => ({ params: { slug: data.slug }, props: { data }, cacheKey: keys.get(data.slug) }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toStudyScript(props.data), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
