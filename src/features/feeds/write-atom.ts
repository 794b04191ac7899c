import { SITE } from '../../shared/site.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feedsWords as t } from './words.en.ts';
import { element, markup, xmlDocument } from './xml.ts';

/** A feed as Atom 1.0 (RFC 4287). */
export const writeAtom = (feed: Feed): string =>
  xmlDocument(
    element(
      'feed',
      [
        element('id', feed.self),
        element('title', feed.title),
        element('subtitle', feed.description),
        element('updated', feed.updated),
        element('link', [], { rel: 'self', type: 'application/atom+xml', href: feed.self }),
        element('link', [], { rel: 'alternate', type: 'text/html', href: feed.page }),
        element('author', [element('name', SITE.name), element('uri', SITE.url)]),
        element('rights', t.rights(SITE.licence.name, SITE.licence.url)),
        ...feed.items.map(writeEntry),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': SITE.language },
    ),
  );

const writeEntry = ({ id, url, title, summary, html, published, updated, tags }: FeedItem): string =>
  element('entry', [
    element('id', id),
    element('title', title),
    element('link', [], { rel: 'alternate', type: 'text/html', href: url }),
    element('published', published),
    element('updated', updated),
    ...tags.map((term) => element('category', [], { term })),
    element('summary', summary),
    element('content', markup(html), { type: 'html' }),
  ]);
