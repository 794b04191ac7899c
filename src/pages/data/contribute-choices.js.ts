import type { APIRoute } from 'astro';
import { toChoicesScript } from '../../features/contribute-draft/choices.ts';
import { getCaseStudies, getContentIndex } from '../../library.ts';
import { compareText } from '../../shared/compare-text.ts';

export const GET: APIRoute = async () => {
  const { places } = await getContentIndex();
  const studies = (await getCaseStudies()).map(({ slug, title }) => [slug, title] as const);
  const choices = { places: places.map(({ id, name }) => [id, name] as const), studies: studies.sort(([, a], [, b]) => compareText(a, b)) };
  return new Response(toChoicesScript(choices), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
