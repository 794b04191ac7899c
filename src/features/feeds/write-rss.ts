import { SITE } from '../../shared/site.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feedsWords as t } from './words.en.ts';
import { element, markup, xmlDocument } from './xml.ts';

const NAMESPACES = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
};

/** A feed as RSS 2.0, following the RSS Best Practices Profile. */
export const writeRss = (feed: Feed): string =>
  xmlDocument(
    element(
      'rss',
      [
        element('channel', [
          element('title', feed.title),
          element('link', feed.page),
          element('description', feed.description),
          element('language', SITE.language.toLowerCase()),
          element('copyright', t.rights(SITE.licence.name, SITE.licence.url)),
          element('lastBuildDate', toRfc822(feed.updated)),
          element('atom:link', [], { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
          ...feed.items.map(writeItem),
        ]),
      ],
      NAMESPACES,
    ),
  );

/** RSS has only one date for an item, so the date of the last check is in an Atom element. */
const writeItem = ({ id, url, title, summary, html, published, updated, tags }: FeedItem): string =>
  element('item', [
    element('title', title),
    element('link', url),
    element('guid', id, { isPermaLink: 'true' }),
    element('pubDate', toRfc822(published)),
    element('atom:updated', updated),
    ...tags.map((tag) => element('category', tag)),
    element('description', summary),
    element('content:encoded', markup(html)),
  ]);

const toRfc822 = (time: string): string => new Date(time).toUTCString();
