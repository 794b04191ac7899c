import { expect, test } from 'vitest';
import { editionOf } from './assemble-library.ts';

test.each([
  [[], ''],
  [['2026-01-01'], '2026-01-01'],
  [['2026-01-01', '2026-03-01'], '2026-03-01'],
  [['2026-01-01', '2026-01-02', '2099-01-01'], '2026-07-02'],
  [['2099-01-01', '2099-01-02'], '2099-01-02'],
])('%j is the edition of %s', (reviewed, edition) => {
  expect(editionOf(reviewed)).toBe(edition);
});
