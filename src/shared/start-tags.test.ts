import fc from 'fast-check';
import { expect, test } from 'vitest';
import { times } from '../../tests/fixtures/generated.ts';
import { scanTags, startTagsOf, tokeniseTags, type StartTag } from './start-tags.ts';

const PIECES = [
  ...[
    '<a href="/a/">',
    '</a>',
    '<a href="/a/?b=1&amp;c=2" hidden>',
    '<br>',
    '<img src="/x.png" alt="a > b" />',
    '<P CLASS="x">',
    '<p\n  id="a">',
  ],
  ...[
    '<!-- <a href="/no/"> -->',
    '<!doctype html>',
    'a < b',
    'a &lt;b>',
    '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    '<p id="a" id="b">',
  ],
  ...['<script>"<a href=\'/no/\'>"</script>', '<title>a <b> c</title>', '<textarea><a href="/no/"></textarea>', '<style>a>b{}</style>'],
];
const OTHER = ["<a href='/a/'>", '<a href=/a/>', '<a =x>', '<a href="/a/"id="b">', '<script>', '<a href="'];

/** Everything that is read from a tag. */
const describeTag = ({ name, attributes, start, end, placeOf }: StartTag) => ({
  ...{ name, start, end },
  attributes: attributes.map((attribute) => [
    attribute.name,
    attribute.value,
    placeOf(attribute.name)?.startOffset,
    placeOf(attribute.name)?.endOffset,
  ]),
});

test('scanned tags are those that a parser finds, at the same places', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
      const html = pieces.join('');
      expect(scanTags(html)?.map(describeTag)).toEqual(tokeniseTags(html).map(describeTag));
    }),
    { numRuns: times(500) },
  );
});

test.each(OTHER)('%s is left to the parser', (piece) => {
  expect(scanTags(piece)).toBeUndefined();
  expect(startTagsOf(piece).map(describeTag)).toEqual(tokeniseTags(piece).map(describeTag));
});
