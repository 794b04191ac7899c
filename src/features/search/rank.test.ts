import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIndex, type OpenedIndex } from '../../../tests/search/ask-index.ts';
import { escapeHtml } from '../../shared/escape-html.ts';
import { buildIndex } from '../search-index/search-index.build.ts';
import { groupOf } from './groups.ts';

interface Study {
  readonly title: string;
  readonly content: string;
  readonly more?: Readonly<Record<string, string>>;
}

const study = (title: string, content: string, more: Record<string, string> = {}): Study => ({ title, content, more });

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A search over a few pages, indexed as the build indexes them. */
async function searchOver(pages: Readonly<Record<string, Study>>, synonyms: string[][] = []): Promise<OpenedIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-search-'));
  folders.push(folder);
  for (const [id, page] of Object.entries(pages)) {
    mkdirSync(join(folder, id));
    writeFileSync(join(folder, id, 'index.html'), writePage(page, id.startsWith('list') ? 'list' : 'case-study'));
  }
  await buildIndex(folder, synonyms);
  return openIndex(folder);
}

function writePage({ title, content, more: some = {} }: Study, type: string): string {
  const more = { summary: 'A summary.', ...some };
  const meta = Object.keys(more).map((name) => `${name}[data-${name}]`);
  const attributes = Object.entries(more).map(([name, value]) => `data-${name}="${escapeHtml(value)}"`);
  return `<html lang="en"><body><h1 data-pagefind-ignore>${escapeHtml(title)}</h1>
    <div hidden data-pagefind-meta="title[data-title]${meta.map((each) => `, ${each}`).join('')}" data-title="${escapeHtml(title)}" ${attributes.join(' ')}></div>
    <span hidden data-pagefind-filter="type:${type}"></span><main data-pagefind-body>${escapeHtml(content)}</main></body></html>`;
}

/** The pages with all parts of the query, in order. */
async function find(asker: OpenedIndex, query: string): Promise<string[]> {
  const { plan, ranked } = await asker.ask(query);
  return ranked.filter(({ parts }) => parts === plan.parts.length).map(({ page }) => asker.urlOf(page).slice(1, -1));
}

describe('what finds a page', () => {
  let asker: OpenedIndex;
  beforeAll(async () => {
    asker = await searchOver(
      {
        lowcode: study('Low-code platform', 'They bought a low-code platform for £1.2m. It worked.', { figures: '88% | £42.5m' }),
        lowers: study(
          'Cheaper energy',
          'This lowers a cost. The postal code was on the low side, said the person who counts. £12m in all.',
        ),
        cycling: study('Parking and cycling', 'Parking for bikes, cycling lanes, 4,666 spaces, and severe weather.'),
        parking: study('Parking permits', 'Parking permits online for drivers. The IT strategy says so. Several people use it.'),
        parks: study('Parks and trees', 'Green parks with trees and open space for the community. AI counts them.'),
        wrong: study('Something else', 'A long story of gemeente and kommun.', { wrong: 'The supplier failed.' }),
      },
      [
        ['open space', 'parks'],
        ['municipality', 'gemeente', 'kommun'],
      ],
    );
  });

  test.each([
    ['the phrase, not its separate words', 'low code', ['lowcode']],
    ['a figure with its unit', '£1.2m', ['lowcode']],
    ['the same figure in words', '1.2 million', ['lowcode']],
    ['the same figure in full', '1,200,000', ['lowcode']],
    ['a decimal in a headline figure', '£42.5m', ['lowcode']],
    ['a figure without its comma', '4666', ['cycling']],
    ['a figure with its comma', '4,666', ['cycling']],
    ['per cent in words', '88 per cent', ['lowcode']],
    ['dots in an acronym', 'A.I.', ['parks']],
    ['IT in capitals', 'IT', ['parking']],
    ['IT before strategy', 'it strategy', ['parking']],
    ['a minus', 'parking -cycling', ['parking']],
    ['NOT', 'parking NOT cycling', ['parking']],
    ['an exact phrase', '"parking permits"', ['parking']],
    ['an exact phrase that does not exist', '"permits parking"', []],
    ['parking, which is not a park', 'parking -permits', ['cycling']],
    ['several, which is not severe', 'several', ['parking']],
    ['a community, which is not a municipality', 'community', ['parks']],
    ['synonyms', 'municipality', ['wrong']],
    ['only what went wrong', 'supplier in:what-went-wrong', ['wrong']],
    ['not words from elsewhere', 'gemeente in:what-went-wrong', []],
  ])('%s: %s', async (_, query, expected) => {
    expect(await find(asker, query)).toEqual(expected);
  });

  test('a page with scattered words ranks below one with the phrase', async () => {
    const { ranked } = await asker.ask('open space');
    expect(ranked[0] && asker.urlOf(ranked[0].page)).toBe('/parks/');
  });

  test('synonyms can be turned off', async () => {
    const { plan, ranked } = await asker.ask('kommun', true);
    expect([plan.synonyms, ranked.map(({ page }) => asker.urlOf(page).slice(1, -1))]).toEqual([[], ['wrong']]);
  });

  test('a correction is offered only if it leads to results', async () => {
    expect((await asker.ask('comunity')).plan.corrections).toEqual([{ typed: 'comunity', taken: ['community'] }]);
    expect((await asker.ask('codepostal')).plan.corrections).toEqual([{ typed: 'codepostal', taken: [] }]);
  });

  test('the plan lists what is left out, and says if the query is cut', async () => {
    const { plan } = await asker.ask('how do we start parking');
    expect(plan.leftOut).toEqual(['how', 'do', 'we']);
    expect((await asker.ask(Array.from({ length: 20 }, (_, index) => `word${index}`).join(' '))).plan.isCut).toBe(true);
  });
});

test('Pagefind keeps every word and figure as it is', async () => {
  const words = [
    'bus',
    'buses',
    'busy',
    'business',
    '20',
    '200',
    '2000',
    '0.2',
    'm365',
    '5g',
    'IT',
    'several',
    'severe',
    '日本',
    'kraków',
    'y',
    'yes',
  ];
  const asker = await searchOver(Object.fromEntries(words.map((word, index) => [`p${index}`, study('Something', `${word} zzz`)])));
  const found = await Promise.all(words.map(async (word) => [word, await find(asker, `"${word}"`)]));
  expect(found).toEqual(words.map((word, index) => [word, [`p${index}`]]));
});

describe('the order', () => {
  test('a page about a topic ranks above one that mentions it more often, and lists rank lower', async () => {
    const asker = await searchOver({
      list: study('Desktops', 'Desktops.'),
      mention: study('Something', 'desktop desktop desktop desktop and more desktop'),
      about: study('A desktop for all', 'Words.'),
    });
    const { ranked } = await asker.ask('desktop');
    expect(ranked.map(({ page }) => asker.urlOf(page).slice(1, -1))).toEqual(['about', 'mention', 'list']);
    expect(ranked.map(groupOf)).toEqual(['about', 'words', 'about']);
  });

  test('the typed word ranks above a synonym', async () => {
    const asker = await searchOver({ bin: study('Bins', 'Bins.'), refuse: study('Refuse', 'Refuse.') }, [['bin', 'refuse']]);
    expect(await find(asker, 'refuse')).toEqual(['refuse', 'bin']);
    expect(await find(asker, 'bins')).toEqual(['bin', 'refuse']);
  });

  test('the typed word in a text ranks above a synonym in title and text', async () => {
    const asker = await searchOver(
      { bin: study('Streets', 'A bin was lost.'), refuse: study('Refuse and refuse', 'Refuse, refuse and more refuse.') },
      [['bin', 'refuse']],
    );
    expect(await find(asker, 'bin')).toEqual(['bin', 'refuse']);
  });

  test('a page with the figure among its headline figures ranks above one that mentions it more often', async () => {
    const asker = await searchOver({
      mention: study('88% of it', '88% here, 88% there and 88% again.'),
      own: study('Something', 'Words about it.', { figures: '12 | 88%' }),
    });
    expect(await find(asker, '88%')).toEqual(['own', 'mention']);
  });
});
