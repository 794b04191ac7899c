import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesToText, textToBytes } from './byte-text.ts';

test('all bytes survive, also through UTF-16 and a string in a script', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = Buffer.from(JSON.stringify(bytesToText(bytes)), 'utf16le').toString('utf16le');
      expect(textToBytes(JSON.parse(text) as string, bytes.length)).toEqual(new Uint8Array(bytes));
    }),
  );
});

test('the text needs no escapes, and in UTF-16 is a fifteenth longer than the bytes', () => {
  const text = bytesToText(Uint8Array.from({ length: 60_000 }, (_, index) => (index * 7919) >> 3));
  expect(JSON.stringify(text)).toHaveLength(text.length + 2);
  expect(text.length * 2).toBe(64_000);
});
