import { expect, test } from 'vitest';
import { readRepository } from './repository.ts';

test.each([
  [undefined, ''],
  ['', ''],
  ['https://github.com/example/almanac', 'https://github.com/example/almanac'],
  [' https://github.com/example/almanac.git/ ', 'https://github.com/example/almanac'],
])('%j is %j', (said, address) => {
  expect(readRepository(said)).toBe(address);
});

test.each([
  'example/almanac',
  'http://github.com/example/almanac',
  'https://github.com/example',
  'https://evil.example/a/b',
  'javascript:alert(1)//',
])('%s is refused', (said) => {
  expect(() => readRepository(said)).toThrow('ALMANAC_REPOSITORY is ');
});
