import { feedWords } from '../site/page-words.en.ts';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedIdOf } from '../content/feed-id.ts';
import { sortByNewest } from '../shared/order.ts';
import { SITE } from '../shared/site.ts';
import { caseStudyUrl, FEED } from '../shared/urls.ts';
import { getCaseStudies } from '../library.ts';

/** Readers of feeds ask again and again; what is older stands on the site. */
const MOST = 50;

/** The case studies added last, as RSS 2.0. A day begins at midnight UTC, so that the same content gives the same bytes. */
export const GET: APIRoute = async () =>
  rss({
    title: SITE.name,
    description: feedWords.description,
    site: SITE.url,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${SITE.language.toLowerCase()}</language><atom:link href="${new URL(FEED, SITE.url).href}" rel="self" type="application/rss+xml"/>`,
    items: sortByNewest(await getCaseStudies())
      .slice(0, MOST)
      .map(({ slug, formerly, name, title, summary, added, areas }) => ({
        title: `${name}: ${title}`,
        description: summary,
        link: caseStudyUrl(slug),
        customData: `<guid isPermaLink="true">${new URL(feedIdOf({ slug, formerly }), SITE.url).href}</guid>`,
        pubDate: new Date(`${added}T00:00:00Z`),
        categories: areas.map(({ name }) => name),
      })),
  });
