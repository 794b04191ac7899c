import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256Of } from './sha256-of.browser.ts';

test.each([0, 1, 3_999_999, 4_000_000, 9_000_001])('the checksum of %d bytes is that of Node', async (size) => {
  const bytes = randomBytes(size);
  expect(await sha256Of(new Blob([bytes]))).toBe(createHash('sha256').update(bytes).digest('hex'));
});
