import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apply } from './rule-case.ts';
import { checkStudy, codesIn, readFixture, wordsIn } from './fixture-almanac.ts';
import { checkInMemory, SMALL_ALMANAC } from './small-almanac.ts';

/** Files that outsiders tried, each with the codes, lines and words of its report. */
const FILES: readonly (readonly [name: string, said: readonly string[], words: RegExp])[] = [
  ['blank-by-blank.mdx', ['field 15', 'field 16', 'field 17'], /results\[1\]\.by: This is empty/],
  ['blank-org-blank.mdx', ['field 6'], /organisations\[1\]: This is empty/],
  ['blank-owner-blank.mdx', ['field 33'], /owner: This is empty/],
  ['blank-principle.mdx', ['field 8'], /principles\.share: This is empty/],
  ['blank-summary-blank.mdx', ['field 4'], /summary: This is empty/],
  ['comp-q-nosource.mdx', ['not-allowed 70'], /<Quotation> has no source/],
  ['con.mdx', ['file-name 1'], /Windows reserves the name "con"/],
  ['date-future.mdx', ['future-date 32'], /2126-11-22 is in the future/],
  ['fence-two-bom.mdx', ['encoding 1'], /two byte order marks/],
  ['head-sources.mdx', ['headings 70'], /page already has a part "Sources"/],
  ['int-missing.mdx', ['unknown-page 70'], /no page "\/case-studies\/nope\/"/],
  ['link-triple.mdx', ['link-address 70'], /a browser would go to https:\/\/evil\.org\//],
  ['link2-pct-puny.mdx', ['link-address 70'], /browsers go to xn--80ak6aa92e\.com/],
  ['link2-tri-port.mdx', ['link-address 70'], /a browser would go to https:\/\/evil\.org:8443\//],
  ['link2-tri-user.mdx', ['link-address 70'], /a browser would go to https:\/\/evil\.org\//],
  ['title-spaces.mdx', ['field 2'], /title: This is empty/],
  ['url2-pct-homograph.mdx', ['field 30'], /browsers go to www\.xn--pple-43d\.org/],
  ['url2-script-g.mdx', ['field 30'], /could be mistaken for another site: it contains U\+0261/],
];

test('every file has a row here', () => {
  expect(FILES.map(([name]) => name)).toEqual(readdirSync('tests/fixtures/hostile'));
});

test.each(FILES)('%s', async (name, said, words) => {
  const report = await checkStudy(name, readFixture('hostile', name));
  expect(codesIn(report)).toEqual(said);
  expect(wordsIn(report)).toMatch(words);
});

describe('more of the same kinds', () => {
  const base = readFixture('contributors', 'base.mdx');
  const answerTo = async (piece: string, by: string): Promise<string[]> => {
    expect(base).toContain(piece);
    return codesIn(
      await checkStudy(
        'kind.mdx',
        base.replace(piece, () => by),
      ),
    );
  };
  const inText = (text: string): Promise<string[]> => answerTo('## What they did\n', `## What they did\n\n${text}\n`);

  test.each([
    ['[a](https:/\\evil.org/)', 'not-allowed 66'],
    ['[a](https://good.org\\@evil.org/)', 'link-address 66'],
    ['[a](https://www.g%6Fv.uk/)', 'link-address 66'],
    ['[a](https://gov。uk/)', 'link-address 66'],
    ['[a](https://ｇov.uk/)', 'link-address 66'],
    ['[a](https://аррӏе.com/)', 'link-address 66'],
    ['[a](https://gov.uk%2Eevil.org/)', 'link-address 66'],
    ['[a](https://ɢoogle.com/)', 'link-address 66'],
    ['[a](/places/nowhere/)', 'unknown-page 66'],
    ['[a](/about/nothing/)', 'unknown-page 66'],
    ['[a](/case-studies/other/#nothing)', 'unknown-page 66'],
    ['[a](#at-a-glance-2)', 'unknown-page 66'],
    ['### Minutes', 'headings 66'],
    ['### What changed', 'headings 66'],
    ['+ [X] done', 'not-allowed 66'],
    ['1. [ ] done', 'not-allowed 66'],
    ['Call +44 7700 900123.', 'private-contact 66'],
    ['Call (0113) 496 0000.', 'private-contact 66'],
    ['Ask mary.smith@council.example.', 'private-contact 66'],
    ['It was â€œgoodâ€\u009D.', 'encoding 66'],
  ])('%s', async (text, said) => {
    expect((await inText(text))[0]).toBe(said);
  });

  test.each([
    ['cost: not published', 'cost:\n  - amount: 5\n    currency: UKP\n    what: one-off\n    source: yang-2024', 'field 33'],
    ['stage: running', 'stage: running\neffort:\n  months: 1e308\n  what: all of it\n  source: yang-2024', 'field 17'],
    ['added: 2026-11-28', 'added: 2026-11-29', 'future-date 48'],
    ['reviewed: 2026-11-28', 'reviewed: 2026-11-27', 'field 49'],
    [
      'title: Winterthur lets 38 residents share out its culture money',
      'title: "\u00A0\u2003\u00A0\u2003\u00A0\u2003\u00A0\u2003\u00A0"',
      'field 2',
    ],
    ['start: 2024', 'start: 2031', 'future-date 17'],
  ])('%s becomes %s', async (piece, by, said) => {
    expect((await answerTo(piece, by))[0]).toBe(said);
  });

  test.each([
    ['words joined by hyphens', `${'ab-'.repeat(300)}c`],
    ['letters of another script', 'ы'.repeat(5_000)],
    ['a hundred thousand letters', 'a'.repeat(100_000)],
    ['a hundred thousand letters and hyphens', 'a-'.repeat(50_000)],
  ])('%s without a space', async (_, text) => {
    expect(await inText(text)).toEqual(['long-line 66']);
  });

  test.each([
    'Call 0800 111 111 [^yang-2024] or write to digital.team@council.example.',
    'It grew from 1,234,567 to 2,345,678 in 2019 to 2023.[^yang-2024]',
    'See [this](https://www.zürich.ch/a%20b) and [that](https://пример.рф/).',
    'See [it](/case-studies/other/#what-changed) and [here](#sources).',
    'A \\{brace\\} and `{code}` stay what they are.',
  ])('this passes: %s', async (text) => {
    expect(await inText(text)).toEqual([]);
  });
});

describe('places', () => {
  const WINTERTHUR = readFixture('contributors', 'winterthur.yaml');
  const check = async (piece: string, by: string) => {
    const file = 'content/places/winterthur.yaml';
    expect(WINTERTHUR).toContain(piece);
    return checkInMemory(apply(SMALL_ALMANAC, { [file]: WINTERTHUR.replace(piece, by) }), { only: [file] });
  };

  test.each([
    ['country: CH', 'country: ZZ', 'field 2', /No country has this code/],
    [
      'latitude: 47.499\nlongitude: 8.724',
      'latitude: 8.724\nlongitude: 47.499',
      'field 4',
      /swapped: latitude: 47\.499, longitude: 8\.724/,
    ],
    ['name: Winterthur', 'name: Liverpool', 'same-name 1', /liverpool\.yaml/],
    [
      'kind: city',
      'kind: city\npopulation:\n  value: 115.000\n  year: 2020\n  publisher: The city\n  url: https://www.example.org/',
      'field 5',
      /115000/,
    ],
  ])('%s becomes %s', async (piece, by, said, words) => {
    const report = await check(piece, by);
    expect(codesIn(report)[0]).toBe(said);
    expect(wordsIn(report)).toMatch(words);
  });
});
