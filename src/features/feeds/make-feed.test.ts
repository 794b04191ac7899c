import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { exampleStudy } from '../../../tests/fixtures/example-study.ts';
import { assembleLibrary } from '../../content/assemble-library.ts';
import { feedUrl, type FeedFormat } from '../../shared/urls.ts';
import { FEED_WRITERS } from './feed-writer.ts';
import { listFeeds, MOST, MOST_OF_TOPIC } from './list-feeds.ts';
import { makeFeed } from './make-feed.ts';

const PLACE = {
  id: 'liverpool',
  data: { name: 'Liverpool', country: 'GB', nation: 'GB-ENG', kind: 'metropolitan-borough', latitude: 53.4, longitude: -3 },
} as const;
const studiesOf = (...changes: readonly Record<string, unknown>[]) =>
  assembleLibrary(
    changes.map((change, index) => ({ slug: `study-${String(index).padStart(3, '0')}`, data: exampleStudy(change), body: '' })),
    [PLACE],
  ).caseStudies;

const HARD = 'R&D at <100%> "for" all \u0000 ]]> \ufffe it’s';
const OPTIONS = { edition: '2026-02-02', editions: [], textOf: () => '<p>A &amp; B ]]&gt; ]]></p>' };
const feedOf = (id: string, studies: ReturnType<typeof studiesOf>, format: FeedFormat = 'atom') => {
  const listed = listFeeds(studies).find((feed) => feed.id === id);
  if (!listed) throw new Error(`There is no feed "${id}".`);
  return makeFeed(listed, format, OPTIONS);
};
const CORRECTIONS = [
  { date: '2026-01-02', figure: 'figure-things-counted-2020', was: '11', why: 'One thing had been left out of the count.' },
  { date: '2026-01-03', was: 'Leeds', why: 'The source names another place, not this one.' },
];

describe('the list of feeds', () => {
  test('has the feed of everything, corrections and every topic, each once', () => {
    const ids = listFeeds(studiesOf({})).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(['all', 'corrections', 'areas/workstyles', 'outcomes/data', 'challenges/money', 'country/england']),
    );
  });

  test('includes only the newest entries', () => {
    const many = studiesOf(
      ...Array.from({ length: MOST + 5 }, (_, day) => ({ added: `2025-0${1 + (day % 9)}-01`, reviewed: '2026-01-01' })),
    );
    expect(feedOf('all', many).items).toHaveLength(MOST);
    expect(feedOf('areas/workstyles', many).items).toHaveLength(MOST_OF_TOPIC);
    expect(feedOf('all', many).items.map(({ published }) => published)).toEqual(
      feedOf('all', many)
        .items.map(({ published }) => published)
        .sort()
        .reverse(),
    );
  });
});

describe('entries', () => {
  const studies = studiesOf({ added: '2026-01-01', reviewed: '2026-01-09', formerly: ['old-name'], corrections: CORRECTIONS });

  test('have the dates of their own case study, and an id that does not change if it is renamed', () => {
    const [item] = feedOf('all', studies).items;
    expect(item).toMatchObject({
      id: 'https://new-local-almanac.example/case-studies/old-name/',
      url: 'https://new-local-almanac.example/case-studies/study-000/',
      published: '2026-01-01T00:00:00Z',
      updated: '2026-01-09T00:00:00Z',
    });
  });

  test('for corrections have the old value, the new value and the reason, newest first', () => {
    const { items, updated } = feedOf('corrections', studies);
    expect(updated).toBe('2026-01-03T00:00:00Z');
    expect(items.map(({ url }) => url.replace(/^.*study-000/, ''))).toEqual([
      '/?corrected=2026-01-03#corrections',
      '/?corrected=2026-01-02#figure-things-counted-2020',
    ]);
    expect(items[1]?.summary).toBe('Now: 12 things counted. It was: 11. One thing had been left out of the count.');
  });

  test('a feed without entries has the date of the edition', () => {
    expect(feedOf('corrections', studiesOf({}))).toMatchObject({ items: [], updated: '2026-02-02T00:00:00Z' });
  });
});

describe('every format has the same content, whatever characters are in the text', () => {
  const studies = studiesOf({ title: HARD, subject: 'R&D <b>' }, {});
  const read = { atom: readXml('feed', 'entry'), rss: readXml('rss', 'item'), json: readJson };

  test.each(['atom', 'rss', 'json'] as const)('%s', (format) => {
    const text = FEED_WRITERS[format](feedOf('all', studies, format));
    const { title, items } = read[format](text);
    expect(title).toBe('The New Local Almanac: All case studies');
    expect(items).toHaveLength(2);
    expect(items.map((item) => item.title)).toContain(
      'R&D <b>, Liverpool: R&D at <100%> "for" all \ufffd ]]> \ufffd it’s'.replaceAll('\ufffd', format === 'json' ? '?' : '\ufffd'),
    );
    expect(items.map((item) => item.html)).toEqual([OPTIONS.textOf(), OPTIONS.textOf()]);
    expect(text).toContain(`https://new-local-almanac.example${feedUrl(format, 'all')}`);
  });

  interface Read {
    readonly title: string;
    readonly items: readonly { readonly title: string; readonly html: string }[];
  }

  function readXml(root: 'feed' | 'rss', entry: string) {
    return (text: string): Read => {
      const parser = new XMLParser({ ignoreAttributes: true, trimValues: false, parseTagValue: false, htmlEntities: false });
      const parsed = parser.parse(text) as Record<string, Record<string, unknown>>;
      const feed = (root === 'rss' ? parsed[root]?.['channel'] : parsed[root]) as Record<string, unknown>;
      const items = (feed[entry] as Record<string, string>[]).map((item) => ({
        title: item['title'] ?? '',
        html: item['content'] ?? item['content:encoded'] ?? '',
      }));
      return { title: feed['title'] as string, items };
    };
  }

  function readJson(text: string): Read {
    const { title, items } = JSON.parse(text) as { title: string; items: { title: string; content_html: string }[] };
    return { title, items: items.map((item) => ({ title: item.title.replace(/[\u0000\ufffe]/g, '?'), html: item.content_html })) };
  }
});
