import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { makeFeedWriter } from '../../features/feeds/feed-writer.ts';
import { listFeeds } from '../../features/feeds/list-feeds.ts';
import StudyText from '../../features/feeds/StudyText.astro';
import { FEED_TYPES } from '../../shared/feed-types.ts';
import { loadOnce } from '../../shared/load-once.ts';
import { FEED_FORMATS, FEEDS, feedUrl } from '../../shared/urls.ts';
import { makeBodyReader } from '../../body-reader.ts';
import { getCaseStudies, getEdition, getEditions, getStudyData } from '../../library.ts';

const write = makeFeedWriter({
  getCaseStudies,
  getEdition,
  getEditions,
  getStudyData: loadOnce(getStudyData),
  readBody: makeBodyReader(StudyText),
});

/** Every feed in every format, but the one that has had an address of its own from the beginning. */
export async function getStaticPaths() {
  const feeds = listFeeds(await getCaseStudies());
  return feeds.flatMap((listed) =>
    FEED_FORMATS.map((format) => ({ url: feedUrl(format, listed.id), listed, format }))
      .filter(({ url }) => url.startsWith(FEEDS))
      .map(({ url, ...props }) => ({ params: { feed: url.slice(FEEDS.length) }, props })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { listed, format } }) =>
  new Response(await write(listed, format), { headers: { 'Content-Type': `${FEED_TYPES[format]}; charset=utf-8` } });
