import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listFeeds } from '../../features/feeds/list-feeds.ts';
import { FEED_TYPES } from '../../shared/feed-types.ts';
import { FEED_FORMATS, FEEDS, feedUrl } from '../../shared/urls.ts';
import { writeFeed } from '../../feeds.ts';
import { getCaseStudies } from '../../library.ts';

/** Every feed in every format, except the one that has always had its own address. */
export async function getStaticPaths() {
  const feeds = listFeeds(await getCaseStudies());
  return feeds.flatMap((listed) =>
    FEED_FORMATS.map((format) => ({ url: feedUrl(format, listed.id), listed, format }))
      .filter(({ url }) => url.startsWith(FEEDS))
      .map(({ url, ...props }) => ({ params: { feed: url.slice(FEEDS.length) }, props })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { listed, format } }) =>
  new Response(await writeFeed(listed, format), { headers: { 'Content-Type': `${FEED_TYPES[format]}; charset=utf-8` } });
