import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { decodeCbor } from './decode-cbor.ts';

test.each([
  [[0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295]],
  [[-1, -24, -25, -256, -257, -65_537]],
  [['', 'a', 'ä日', 'x'.repeat(300)]],
  [
    [
      [],
      [
        [1, ['a']],
        [2, []],
      ],
      Array.from({ length: 300 }, (_, index) => index),
    ],
  ],
])('%j comes back as it was', (value) => {
  expect(decodeCbor(encode(value))).toEqual(value);
});

test.each([[{ a: 1 }], [1.5], [2 ** 40], [new Uint8Array([1])], [true]])('%j, which no index contains, is refused', (value) => {
  expect(() => decodeCbor(encode(value))).toThrow('unknown');
});

test('bytes that end too early are refused', () => {
  expect(() => decodeCbor(encode([1, 'text']).subarray(0, 2))).toThrow();
});
