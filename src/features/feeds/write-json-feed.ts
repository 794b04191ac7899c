import { SITE } from '../../shared/site.ts';
import type { Feed, FeedItem } from './feed.ts';

/** A feed as JSON Feed 1.1. The licence is an extension, whose name begins with an underscore as the format requires. */
export const writeJsonFeed = ({ title, description, page, self, items }: Feed): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description,
    language: SITE.language,
    authors: [{ name: SITE.name, url: SITE.url }],
    _licence: { about: SITE.licence.url, name: SITE.licence.name },
    items: items.map(toItem),
  })}\n`;

const toItem = ({ id, url, title, summary, html, published, updated, tags }: FeedItem): Record<string, unknown> => ({
  id,
  url,
  title,
  summary,
  content_html: html,
  date_published: published,
  date_modified: updated,
  tags,
});
