import { SITE } from '../../shared/site.ts';
import { OPENSEARCH_TYPE } from '../../shared/feed-types.ts';
import { OPENSEARCH, SEARCH } from '../../shared/urls.ts';
import { feedsWords as t } from './words.en.ts';
import { element, xmlDocument } from './xml.ts';

const whole = (path: string): string => `${SITE.url}${path}`;

/** The almanac's search as an OpenSearch 1.1 description. A short name has at most 16 characters. */
export const writeOpenSearch = (): string =>
  xmlDocument(
    element(
      'OpenSearchDescription',
      [
        element('ShortName', t.opensearch.short),
        element('Description', t.opensearch.description),
        element('LongName', SITE.name),
        element('Url', [], { type: 'text/html', template: whole(`${SEARCH}?q={searchTerms}`) }),
        element('Url', [], { type: OPENSEARCH_TYPE, rel: 'self', template: whole(OPENSEARCH) }),
        element('Image', whole('/favicon.png'), { type: 'image/png', width: '48', height: '48' }),
        element('Query', [], { role: 'example', searchTerms: t.opensearch.example }),
        element('Language', SITE.language),
        element('InputEncoding', 'UTF-8'),
        element('OutputEncoding', 'UTF-8'),
      ],
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    ),
  );
