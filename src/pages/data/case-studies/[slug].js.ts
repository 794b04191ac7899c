import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toStudyScript } from '../../../content/study-script.ts';
import { getStudyData } from '../../../library.ts';

export const getStaticPaths = async () => (await getStudyData()).map((data) => ({ params: { slug: data.slug }, props: { data } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toStudyScript(props.data), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
