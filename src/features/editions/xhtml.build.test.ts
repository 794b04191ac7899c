import { expect, test } from 'vitest';
import { readFragment } from './tree.build.ts';
import { escapeXml, toXhtml } from './xhtml.build.ts';

const xhtmlOf = (html: string): string => toXhtml(readFragment(html));

test.each([
  ['an empty element is closed', '<p>a<br>b</p><hr>', '<p>a<br/>b</p><hr/>'],
  ['an element without content keeps its end tag', '<p></p>', '<p></p>'],
  [
    'an attribute without a value gets one',
    '<details open><summary>x</summary></details>',
    '<details open=""><summary>x</summary></details>',
  ],
  ['HTML entities become characters', '<p>&nbsp;&eacute;&amp;&lt;</p>', '<p>\u00a0é&amp;&lt;</p>'],
  ['quotes in attributes are escaped', `<p title='a "b" &lt;c&gt;'>x</p>`, '<p title="a &quot;b&quot; &lt;c&gt;">x</p>'],
  ['comments are removed', '<p>a<!-- x -->b</p>', '<p>ab</p>'],
  [
    'a drawing gets its namespace and its capitals',
    '<svg viewbox="0 0 1 1"><lineargradient></lineargradient></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><linearGradient></linearGradient></svg>',
  ],
])('%s', (_, html, xhtml) => {
  expect(xhtmlOf(html)).toBe(xhtml);
});

test('characters that XML cannot hold are replaced, and those beyond 16 bits stay', () => {
  expect(escapeXml('a\u0001b\ufffec\ud800d😀\n')).toBe('a\u{fffd}b\u{fffd}c\u{fffd}d😀\n');
});
