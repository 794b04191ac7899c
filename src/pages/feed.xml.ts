import type { APIRoute } from 'astro';
import { listFeeds } from '../features/feeds/list-feeds.ts';
import { FEED_TYPES } from '../shared/feed-types.ts';
import { writeFeed } from '../feeds.ts';
import { getCaseStudies } from '../library.ts';

/** The newest case studies as RSS 2.0: the first feed of the almanac, at the address that feed readers already use. */
export const GET: APIRoute = async () => {
  const [all] = listFeeds(await getCaseStudies());
  return new Response(await writeFeed(all, 'rss'), { headers: { 'Content-Type': `${FEED_TYPES.rss}; charset=utf-8` } });
};
