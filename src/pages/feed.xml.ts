import type { APIRoute } from 'astro';
import { makeFeedWriter } from '../features/feeds/feed-writer.ts';
import { listFeeds } from '../features/feeds/list-feeds.ts';
import StudyText from '../features/feeds/StudyText.astro';
import { FEED_TYPES } from '../shared/feed-types.ts';
import { loadOnce } from '../shared/load-once.ts';
import { makeBodyReader } from '../body-reader.ts';
import { getCaseStudies, getEdition, getEditions, getStudyData } from '../library.ts';

const write = makeFeedWriter({
  getCaseStudies,
  getEdition,
  getEditions,
  getStudyData: loadOnce(getStudyData),
  readBody: makeBodyReader(StudyText),
});

/** The case studies added last, as RSS 2.0: the first feed of the almanac, at the address that readers of feeds know. */
export const GET: APIRoute = async () => {
  const [all] = listFeeds(await getCaseStudies());
  return new Response(await write(all, 'rss'), { headers: { 'Content-Type': `${FEED_TYPES.rss}; charset=utf-8` } });
};
