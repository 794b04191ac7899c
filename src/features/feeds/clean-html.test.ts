import { expect, test } from 'vitest';
import { cleanHtml } from './clean-html.ts';

const BASE = 'https://almanac.example/case-studies/a/';

test.each([
  ['text and lists stay', '<h2 id="x" class="y">A</h2><ul data-z><li>B &amp; C</li></ul>', '<h2>A</h2><ul><li>B &amp; C</li></ul>'],
  ['links become absolute', '<a href="/areas/" class="w">A</a>', '<a href="https://almanac.example/areas/">A</a>'],
  ['links elsewhere stay', '<a href="https://b.example/?a&amp;b">B</a>', '<a href="https://b.example/?a&amp;b">B</a>'],
  ['a link within the page becomes its words', '<sup><a href="#source-b">1</a></sup>', '<sup>1</sup>'],
  ['an unsafe address is removed', '<a href="javascript:alert(1)">A</a>', '<a>A</a>'],
  ['scripts, styles and drawings are removed', '<p>A<script>b</script><style>c</style><svg><text>d</text></svg></p>', '<p>A</p>'],
  ['handlers are removed', '<p onclick="x()" style="color:red">A</p>', '<p>A</p>'],
  ['hidden elements are removed', '<p>A<span hidden>B</span><span class="side-notes">C</span></p>', '<p>A</p>'],
  ['other elements are replaced by their content', '<section><div><p>A</p></div></section>', '<p>A</p>'],
  [
    'tables keep their shape',
    '<table><tr><th scope="row" colspan="2">A</th></tr></table>',
    '<table><tbody><tr><th scope="row" colspan="2">A</th></tr></tbody></table>',
  ],
  ['white space becomes one space', '<p>A\n\n   B</p>', '<p>A B</p>'],
])('%s', (_, html, expected) => {
  expect(cleanHtml(html, BASE)).toBe(expected);
});
