import type { APIRoute } from 'astro';
import { caseStudyUrl } from '../shared/urls.ts';
import { getCaseStudies } from '../library.ts';

/** `_redirects`, as Netlify and Cloudflare Pages read it: the old addresses of case studies. Other hosts show the page at the old address. */
export const getStaticPaths = () => [{ params: { redirects: '_redirects' } }];

export const GET: APIRoute = async () => {
  const moved = (await getCaseStudies()).flatMap(({ slug, formerly }) =>
    formerly.map((old) => `${caseStudyUrl(old)} ${caseStudyUrl(slug)} 301\n`),
  );
  return new Response(`# Made from the field "formerly" of case studies.\n${moved.join('')}`);
};
