import type { FeedFormat } from './urls.ts';

/** The media type of each format of feeds. */
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

export const OPENSEARCH_TYPE = 'application/opensearchdescription+xml';
