import { describe, expect, test } from 'vitest';
import { editDistance } from '../../shared/edit-distance.ts';
import { excerptOf, sectionExcerpts, wordsOf } from './excerpt.ts';
import { countFacets, countWithout, fits } from './facet-counts.ts';
import { findHighlights, markPattern } from './find-highlights.ts';
import { makeLexicon, type Lexicon } from './lexicon.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';
import { idOf, packPages, pageOf, unpackPages, type SearchPage } from './page-table.ts';
import { packWords, unpackWords } from './packed-words.ts';
import { spellingsOf } from './spellings.ts';
import { splitWords } from './tokens.ts';

const COUNTS = {
  digital: 90,
  digitally: 3,
  virtual: 9,
  desktop: 5,
  desktops: 2,
  meeting: 30,
  council: 99,
  organise: 4,
  centre: 8,
  workplace: 6,
  low: 9,
  code: 8,
};
const WORDS = new Map(
  Object.entries({ ...COUNTS, section: 9, home: 20, working: 30, medellin: 2, wifi: 1, planning: 12, planting: 2, bin: 4 }),
);
const page = (number: number, facets: SearchPage['facets'] = {}): SearchPage => ({
  number,
  type: 'case-study',
  facets,
});
const SYNONYMS = [
  ['virtual desktop', 'VDI', 'thin client'],
  ['bin', 'refuse', 'rubbish'],
  ['wi-fi', 'hotspot'],
  ['section 114', 's114'],
];
/** Two words in each list, so that hardly any query can be planned with only one list. */
const LISTS = Array.from({ length: Math.ceil(WORDS.size / 2) }, (_, list) => [...WORDS].sort().slice(2 * list, 2 * list + 2));
const SYNONYM_WORDS = packWords(new Map(['virtual', 'desktop', 'desktops', 'bin', 'section', 'wifi'].map((word) => [word, 1])));
const read: string[] = [];
const makeSmallLexicon = (): Lexicon =>
  makeLexicon(
    { lists: LISTS.map((words, list) => [words[0]?.[0] ?? '', String(list)]), synonyms: SYNONYMS, synonymWords: SYNONYM_WORDS },
    (name) => {
      read.push(name);
      return Promise.resolve(packWords(new Map(LISTS[Number(name)])));
    },
  );
const LEXICON = makeSmallLexicon();
const planOf = (query: string, options = {}): Promise<QueryPlan> => LEXICON.resolve(() => planQuery(query, LEXICON, options));
const alternatives = async (query: string): Promise<string[][]> =>
  (await planOf(query)).parts.map((part) => part.alternatives.map(({ text, how }) => `${how}: ${text}`));

test('only the lists of words that a query needs are read, each once', async () => {
  const lexicon = makeSmallLexicon();
  read.length = 0;
  for (const query of ['meeting', 'meeting', 'Meetings']) await lexicon.resolve(() => planQuery(query, lexicon));
  expect(read.map((list) => LISTS[Number(list)]?.map(([word]) => word))).toEqual([
    ['medellin', 'meeting'],
    // It could end with a word that starts with `me`.
    ['home', 'low'],
  ]);
  read.length = 0;
  await lexicon.resolve(() => planQuery('meating', lexicon));
  expect(read).toHaveLength(LISTS.length - 2);
});

test('packed pages can be read back', () => {
  const years = Array.from({ length: 40 }, (_, year) => String(1990 + year));
  const rows = years.map((year, index) => ({
    type: index === 1 ? 'place' : 'case-study',
    facets: index === 1 ? {} : { area: index === 2 ? ['x', 'y'] : ['y'], year: [year] },
  }));
  expect(unpackPages(packPages(rows))).toEqual(rows.map((row, number) => ({ number, ...row })));
  expect([0, 35, 36, 50_000].map(idOf).map(pageOf)).toEqual([0, 35, 36, 50_000]);
});

test('packed words can be read back with their counts', () => {
  expect(unpackWords(packWords(WORDS))).toEqual(WORDS);
  expect(unpackWords(packWords(new Map()))).toEqual(new Map());
});

test.each([
  ['Barking & Dagenham', ['barking', 'and', 'dagenham']],
  ['low-code, “fast”', ['low', 'code', 'fast']],
  ["the council's Reykjavík", ['the', 'council', 'reykjavik']],
  ['s114', ['s114']],
  ['£42.5m, 4,666 and 88%', ['42500000', '4666', 'and', '88']],
  ['1.2m = 1.2 million = 1,200,000', ['1200000', '1200000', '1200000']],
  ['A.I. in the U.K.', ['ai', 'in', 'the', 'uk']],
  ['IT is not it', ['IT', 'is', 'not', 'it']],
  ['5G, 20km, 2018–19, 9 of 19', ['5g', '20km', '2018', '19', '9', 'of', '19']],
  ['£3–4m, 10-15% and £1m–£2m', ['3000000', '4000000', '10', '15', 'and', '1000000', '2000000']],
  ['soft\u00adhyphen', ['softhyphen']],
  ['<b>', ['b']],
  ['  ', []],
])('%j is split into words', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test.each([
  ['digtal', 'digital', 1],
  ['digitla', 'digital', 1],
  ['digitaal', 'digital', 1],
  ['dogotal', 'digital', 2],
  ['digital', 'digital', 0],
  ['council', 'digital', 3],
  ['', 'ab', 2],
])('%s and %s differ by %d mistakes, counted up to two', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
  expect(editDistance(b, a, 2)).toBe(distance);
});

test.each([
  ['organize', 'organise'],
  ['center', 'centre'],
  ['color', 'colour'],
  ['program', 'programme'],
  ['modeling', 'modelling'],
  ['catalog', 'catalogue'],
  ['analyze', 'analyse'],
  ['license', 'licence'],
])('%s is also spelt %s, both ways', (american, british) => {
  expect(spellingsOf(american)).toContain(british);
  expect(spellingsOf(british)).toContain(american);
});

describe('planning a query', () => {
  test('synonyms are also searched, in both directions, and in singular or plural', async () => {
    expect(await alternatives('virtual desktops')).toEqual([['typed: virtual desktops']]);
    expect(await alternatives('vdi')).toEqual([['synonym: virtual desktop']]);
    expect(await alternatives('bins')).toEqual([['typed: bins']]);
    expect(await alternatives('rubbish')).toEqual([['synonym: bin']]);
    expect(await alternatives('s114 meeting')).toEqual([['typed: s114', 'synonym: section 114'], ['typed: meeting']]);
    expect((await planOf('vdi')).synonyms).toEqual([{ typed: 'vdi', also: ['virtual desktop'] }]);
  });

  test('an unknown word is corrected and the plan says so; not in an exact search', async () => {
    const plan = await planOf('digtal meeting');
    expect(plan.corrections).toEqual([{ typed: 'digtal', taken: ['digital'] }]);
    expect(plan.parts[0]?.alternatives[0]).toMatchObject({ text: 'digital', how: 'correction' });
    const asTyped = await planOf('digtal', { asTyped: true });
    expect(asTyped.corrections).toEqual([{ typed: 'digtal', taken: [] }]);
    expect(asTyped.parts[0]?.alternatives).toEqual([]);
  });

  test('the likelier of two similar words comes first', async () => {
    expect((await planOf('planing')).corrections[0]?.taken[0]).toBe('planning');
  });

  test('a corrected word becomes part of a phrase', async () => {
    expect(await alternatives('virtal desktop')).toEqual([['correction: virtual desktop']]);
    expect((await planOf('virtal desktop')).corrections).toEqual([{ typed: 'virtal', taken: ['virtual'] }]);
  });

  test.each([
    ['a prefix of a word', 'digi', [['typed: digi']]],
    ['a missing space', 'lowcode', [['correction: low code']]],
    ['an extra space', 'work place', [['spelling: workplace']]],
    ['American spelling', 'organize', [['typed: organise']]],
    ['a missing accent', 'medellin', [['typed: medellin']]],
    ['a missing hyphen', 'wifi', [['typed: wifi']]],
    ['stop words', 'how do we get a meeting', [['typed: meeting']]],
    ['only stop words', 'how to', []],
    ['a mistake beside a hyphen', 'virtal-desktop', [['correction: virtual desktop']]],
    ['a word twice', 'digital digital', [['typed: digital']]],
  ])('%s: %s', async (_, query, expected) => {
    const parts = (await alternatives(query)).filter((each) => each.length > 0);
    expect(parts).toEqual(expected);
  });

  test('an unknown word without a similar word is reported as unknown', async () => {
    expect(await planOf('zzzzqqq')).toMatchObject({ corrections: [{ typed: 'zzzzqqq', taken: [] }], parts: [{ alternatives: [] }] });
  });

  test('planning a very long query ends', async () => {
    expect((await planOf('meeting '.repeat(500))).parts).toHaveLength(1);
  });
});

describe('excerpts', () => {
  const words = wordsOf(Array.from({ length: 100 }, (_, index) => `w${index}`).join(' \n'));
  const textOf = (pieces: readonly { text: string }[]): string => pieces.map(({ text }) => text).join(' ');

  test('show the part with most of the words, marked, with an ellipsis where text is left out', () => {
    const pieces = excerptOf(words, [3, 60, 62, 64]);
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['w60', 'w62', 'w64']);
    expect(textOf(pieces)).toMatch(/^… w54 .* w81 …$/);
    expect(textOf(excerptOf(words, []))).toMatch(/^w0 .* w27 …$/);
    expect(textOf(excerptOf(['one', 'two'], [1]))).toBe('one two');
  });

  test('stay within their section', () => {
    const anchors = [
      { id: 'one', text: 'w10 w11', location: 10, element: 'h2' },
      { id: 'aside', text: 'w20', location: 20, element: 'h3' },
      { id: 'two', text: 'w50', location: 50, element: 'h2' },
      { id: 'three', text: 'w80', location: 80, element: 'h2' },
      { id: 'sources', text: 'w90', location: 90, element: 'h2' },
    ];
    const sections = sectionExcerpts(words, anchors, [5, 49, 51, 52, 95], 2);
    expect(sections.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(textOf(sections[0]?.pieces ?? [])).toMatch(/w49$/);
    expect(textOf(sections[1]?.pieces ?? [])).toMatch(/^w51 /);
  });
});

describe('facets', () => {
  const pages = [page(0, { area: ['x', 'y'], kind: ['city'] }), page(1, { area: ['x'], kind: ['county'] }), page(2)];

  test('every chosen value must match', () => {
    expect(pages.filter((each) => fits(each, { area: ['x', 'y'] })).map(({ number }) => number)).toEqual([0]);
    expect(pages.filter((each) => fits(each, {}))).toHaveLength(3);
    expect(countFacets(pages)).toEqual({ area: { x: 2, y: 1 }, kind: { city: 1, county: 1 } });
  });

  test('how many pages would be left without one of the chosen values', () => {
    expect(countWithout(pages, { area: ['y'], kind: ['county'] })).toEqual([
      { facet: 'area', value: 'y', count: 1 },
      { facet: 'kind', value: 'county', count: 1 },
    ]);
  });
});

describe('marks on the page that a result leads to', () => {
  const marked = (marks: string, text: string): string[] => {
    const pattern = markPattern(marks);
    return pattern ? findHighlights(text, pattern).map(({ start, end }) => text.slice(start, end)) : [];
  };
  test.each([
    ['meetings|meeting', 'A meeting, two Meetings, met.', ['meeting', 'Meetings']],
    ['home working|telework', 'Home-working is home  working or telework.', ['Home-working', 'home  working', 'telework']],
    ['£42.5m', 'It cost £42.5m, not 425m.', ['42.5m']],
    ['4666', 'By 2020 4,666 people', ['4,666']],
    ['parking|parked', 'Parks and parking', ['parking']],
    ['ai', 'AI, aim, AIs', ['AI', 'AIs']],
    ['medellin', 'In Medellín.', ['Medellín']],
    ['a(b|.*', 'a b', ['a b']],
    ['', 'anything', []],
  ])('%j in %j', (marks, text, expected) => {
    expect(marked(marks, text)).toEqual(expected);
  });
});
