import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { times } from '../../../tests/fixtures/generated.ts';
import { readPage, scanPage, textOf, type Page, type PageElement } from './read-page.ts';

/** Pieces of a page that start, end or hide tags, used alone and in any order. */
const PIECES = [
  ...['<p>', '</p>', '<a href="/a/?b=1&amp;c=2" hidden>', '</a>', '<img src="/x.png" alt="a > b" />', '<P CLASS="x">', '<br>', 'a < b'],
  ...[
    '<!-- <i> -->',
    '<!--><i>-->',
    '<!---><i>-->',
    '<!-- --!><i> -->',
    '<!-- a -- b -->',
    '<!doctype html>',
    '<!x <title> >',
    '<?x <i> ?>',
    '</ <i> >',
  ],
  ...[
    '<title>',
    '</title>',
    '<textarea>',
    '</TEXTAREA>',
    '<style>',
    '</style >',
    '<script>',
    '</SCRIPT>',
    '</scriptx>',
    '</p title="<title>">',
  ],
  ...[
    '<svg>',
    '</svg>',
    '<math>',
    '<xmp>',
    '</xmp>',
    '<noscript>',
    '</noscript>',
    '<template>',
    '</template>',
    '<noframes>',
    '<plaintext>',
  ],
  ...[
    "<b title='<i>'>",
    '<b title=<i>',
    '<b title="',
    '"',
    '<b/title="x">',
    '<b =>',
    '<![CDATA[',
    ']]>',
    '<select>',
    '<table>',
    '<td>',
    '<',
  ],
];
/** A browser adds these elements by itself, and may repeat an existing one. */
const IMPLIED = new Set(['p', 'html', 'head', 'body', 'tbody', 'tr', 'colgroup']);

const describeAll = ({ elements }: Page): string[] =>
  elements
    .filter(({ tagName, attrs }) => !IMPLIED.has(tagName) || attrs.length > 0)
    .map(({ tagName, attrs }) => `${tagName} ${JSON.stringify(attrs.map(({ name, value }) => [name, value]))}`);

describe('a page that is scanned', () => {
  it('has every element that a browser finds in it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }), (pieces) => {
        const html = pieces.join('');
        const scanned = new Set(describeAll(scanPage(html)));
        const lost = describeAll(readPage(html)).filter((element) => !scanned.has(element));
        expect(lost, html).toEqual([]);
      }),
      { numRuns: times(5_000) },
    );
  });

  it('keeps the text of its scripts', () => {
    const scriptOf = (page: Page): PageElement | undefined => page.elements.find(({ tagName }) => tagName === 'script');
    const html = '<script type="application/ld+json">{"a": "b < c"}</script><p>d</p>';
    const [scanned, parsed] = [scriptOf(scanPage(html)), scriptOf(readPage(html))];
    expect(scanned && textOf(scanned)).toBe(parsed && textOf(parsed));
  });
});
