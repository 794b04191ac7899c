import { homeWords } from '../../features/home/words.en.ts';
import { facetsWords } from '../../site/words.en.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawAhead, waitForCards } from '../../build/card-pool.ts';
import { renderCard } from '../../build/render-card.ts';
import { cardOfCaseStudy, cardOfTerm, cardOfSite } from '../../build/cards.ts';
import { getCaseStudies } from '../../library.ts';
import { withKeys } from '../../page-keys.ts';
import { AREAS } from '../../model/areas.ts';
import { OUTCOMES } from '../../model/outcomes.ts';
import { PRINCIPLES } from '../../model/principles.ts';

const listCards = async () => [
  { params: { card: 'site/home' }, props: { card: cardOfSite(homeWords.heading), name: 'the almanac' } },
  ...(await getCaseStudies()).map((study) => ({
    params: { card: `case-studies/${study.slug}` },
    props: { card: cardOfCaseStudy(study), name: `the case study "${study.slug}"` },
  })),
  ...AREAS.map((area) => ({
    params: { card: `areas/${area.id}` },
    props: { card: cardOfTerm(facetsWords.area, area.name, { areas: [area] }), name: `the area "${area.id}"` },
  })),
  ...PRINCIPLES.map(({ id, name }) => ({
    params: { card: `principles/${id}` },
    props: { card: cardOfTerm(facetsWords.principle, name, { principles: [id] }), name: `the principle "${id}"` },
  })),
  ...OUTCOMES.map(({ id, name }) => ({
    params: { card: `outcomes/${id}` },
    props: { card: cardOfTerm(facetsWords.outcome, name, {}), name: `the outcome "${id}"` },
  })),
];

export const getStaticPaths = (async () => {
  const paths = await listCards();
  if (import.meta.env.PROD) drawAhead(paths.map(({ props }) => props.card));
  return withKeys(paths, () => 'props');
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  await waitForCards();
  const png = await renderCard(props['card'], props['name']);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
