import { parseFragment } from 'parse5';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test.each([
  ['<b>bold</b>', '&lt;b&gt;bold&lt;/b&gt;'],
  ['"a" & \'b\'', '&quot;a&quot; &amp; &#39;b&#39;'],
  ['&lt;', '&amp;lt;'],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['a\0b\u001bc\u009fd', 'a\u{fffd}b\u{fffd}c\u{fffd}d'],
  ['half \ud83d of a face', 'half \u{fffd} of a face'],
  ['whole 😀, عربي', 'whole 😀, عربي'],
])('%j is %j', (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});

test('for any text, a parser finds that text and nothing else, in an element and in an attribute', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '-', '!', 'a', ';', '#') })),
      (text) => {
        const { childNodes } = parseFragment(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
        const [paragraph] = childNodes;
        if (childNodes.length !== 1 || !paragraph || !('attrs' in paragraph)) return false;
        const shown = paragraph.childNodes.map((node) => ('value' in node ? node.value : '?')).join('');
        const plain = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\p{Surrogate}/gu, '\u{fffd}').replace(/\r\n?/g, '\n');
        return shown === plain && paragraph.attrs[0]?.value === plain;
      },
    ),
  );
});
