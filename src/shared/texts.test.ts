import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod, formatYears } from './dates.ts';
import { serialiseJsonLd } from '../content/json-ld.ts';
import { formatMoney } from './money.ts';
import { countWords, cutText, cutWords, readingMinutes, splitInTwo } from './text.ts';
import { searchUrl, slugify } from './urls.ts';

describe('dates in words', () => {
  test.each([
    ['2020', '2020'],
    ['2020-03', 'March 2020'],
    ['2020-03-03', '3 March 2020'],
    ['undated', 'no date'],
  ])('%s is written as %s', (text, words) => {
    expect(formatDate(text)).toBe(words);
  });

  test.each([
    [{ start: '2018', end: '2023' }, false, '2018 to 2023', '2018–2023'],
    [{ start: '2018', end: '2018' }, false, '2018', '2018'],
    [{ start: '2020-03', end: '2020-06' }, false, 'March 2020 to June 2020', '2020'],
    [{ start: '2018-05' }, true, 'since May 2018', 'since 2018'],
    [{ start: '2018-05' }, false, 'from May 2018', '2018'],
  ])('%j', (period, isRunning, long, short) => {
    expect([formatPeriod(period, isRunning), formatYears(period, isRunning)]).toEqual([long, short]);
  });
});

test.each([
  [1_350_000, 'GBP', '£1.35m'],
  [250_000, 'EUR', '€250,000'],
  [5_000_000_000, 'SEK', 'SEK\u00A05bn'],
  [42_500_000, 'GBP', '£42.5m'],
  [900, 'GBP', '£900'],
])('%d %s is written as %s', (amount, currency, words) => {
  expect(formatMoney(amount, currency)).toBe(words);
});

test.each([
  ['', 0],
  ['one two', 2],
  ["don't count 1,350 twice", 4],
  ['full-fibre — and Łódź', 3],
])('%j has %d words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  [1, 1],
  [230, 1],
  [700, 3],
])('%d words take %d minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});

test.each([
  ['short', 10, 'short'],
  ['exactly ten', 11, 'exactly ten'],
  ['a longer text', 9, 'a longer…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2, '👩‍👩‍👧‍👦…'],
  ['ééééé'.normalize('NFD'), 3, `${'éé'.normalize('NFD')}…`],
])('%s cut to %d graphemes', (text, limit, cut) => {
  expect(cutText(text, limit)).toBe(cut);
});

test.each([
  ['Barking and Dagenham', 'barking-and-dagenham'],
  ['Reykjavík', 'reykjavik'],
  ['Côte d’Ivoire', 'cote-d-ivoire'],
  ['  Türkiye ', 'turkiye'],
])('%s as part of an address', (name, slug) => {
  expect(slugify(name)).toBe(slug);
});

test('a query is part of an address', () => {
  expect(searchUrl('low code & more')).toBe('/search/?q=low+code+%26+more');
});

test('structured data cannot end its script element, and reads back unchanged', () => {
  const data = { headline: '</script><script>alert(1)</script><!-- & \u2028' };
  const text = serialiseJsonLd(data);
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual(data);
});

test.each([
  ['Share', ['Share']],
  ['2 Figure', ['2 Figure']],
  ['3 Before and after', ['3 Before', 'and after']],
  ['Standardisation', ['Standardisation']],
])('%s is split into lines %j', (name, lines) => {
  expect(splitInTwo(name)).toEqual(lines);
});

test.each([
  ['short', 10, 'short'],
  ['a platform made free', 14, 'a platform…'],
  ['a platform, made free', 13, 'a platform…'],
  ['unbreakable', 6, 'unbre…'],
])('%s is cut at the end of a word', (text, limit, cut) => {
  expect(cutWords(text, limit)).toBe(cut);
});
