import { FEED_TYPES } from '../shared/feed-types.ts';
import { CHANGES, FEED_FORMATS, feedUrl, HOME, type FeedFormat } from '../shared/urls.ts';
import { feedWords } from './page-words.en.ts';

/** A feed link in the head of a page, so that feed readers find the feed. */
interface FeedLink {
  readonly type: string;
  readonly name: string;
  readonly href: string;
}

const linkTo = (format: FeedFormat, id: string, name: string): FeedLink => ({ type: FEED_TYPES[format], name, href: feedUrl(format, id) });

const ALL = FEED_FORMATS.map((format) => linkTo(format, 'all', feedWords.of[format]));

/** The pages that have their own feed, with the id of the feed. */
const TOPICS: readonly (readonly [page: RegExp, group: string])[] = [
  [/^\/(areas|outcomes|challenges)\/([a-z0-9-]+)\/$/, '$1/$2'],
  [/^\/case-studies\/by\/country\/([a-z0-9-]+)\/$/, 'country/$1'],
];

/** The feeds that a page links to: all formats on the home page; elsewhere the page's own feed, then the feed of everything. */
export function feedLinks(path: string): FeedLink[] {
  if (path === HOME) return ALL;
  const everything = linkTo('rss', 'all', feedWords.title);
  if (path.startsWith(CHANGES)) return [linkTo('atom', 'corrections', feedWords.corrections), everything];
  const topic = TOPICS.find(([page]) => page.test(path));
  return topic ? [linkTo('atom', path.replace(topic[0], topic[1]), feedWords.here), everything] : [everything];
}
