import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { citedStudy, formatCitation, permalink, type CitationFormat } from './cite.ts';

const HARD = {
  slug: 'malmo-100-percent',
  name: 'R&D at 100 % of {schools}, Malmö',
  title: 'A_long [title] with 50% of $5 #1 ~ ^ \\ and “quotes”',
  url: '/case-studies/malmo-100-percent/',
};
const EDITION = '2026-11-28';
const ADDRESS = 'https://new-local-almanac.example/case-studies/malmo-100-percent/?edition=2026-11-28';
const TITLE = `${HARD.name}: ${HARD.title}`;
const cited = citedStudy(HARD, EDITION);

interface CslItem {
  readonly title: string;
  readonly URL: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string; readonly name?: string }[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
}
const read = (format: CitationFormat, as: string): CslItem =>
  (plugins.input.chain(formatCitation(cited, format), { forceType: as, generateGraph: false }) as CslItem[])[0] as CslItem;

describe('a reference manager reads back what was written, including special characters', () => {
  test.each([
    ['bibtex', '@bibtex/text'],
    ['ris', '@ris/file'],
    ['csl', '@csl/list+object'],
  ] as const)('%s', (format, as) => {
    const item = format === 'csl' ? ((JSON.parse(formatCitation(cited, format)) as CslItem[])[0] as CslItem) : read(format, as);
    const plain = (text: string): string => text.replace(/<\/?[a-z-]+[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(plain(item.title)).toBe(TITLE);
    expect(item.URL).toBe(ADDRESS);
    expect(JSON.stringify(item.author)).toContain('New Local Almanac');
    expect(item.issued['date-parts'][0]?.slice(0, 2)).toEqual([2026, 11]);
  });
});

test('plain text and Markdown say who, what, which edition and where', () => {
  expect(formatCitation(cited, 'plain')).toBe(`The New Local Almanac. ${TITLE}. Edition of 28 November 2026. ${ADDRESS}`);
  expect(formatCitation(cited, 'markdown')).toContain(String.raw`A\_long \[title\]`);
});

test('a permalink keeps the page and names the edition', () => {
  expect(permalink('/areas/', EDITION)).toBe('https://new-local-almanac.example/areas/?edition=2026-11-28');
});
