import { expect, test } from 'vitest';
import { fixesOnce, neverHarmful, neverThrows } from './properties.ts';

/** The same files in every run, so that a failure is one of the change; npm run fuzz looks for new ones. */
const seed = Number(process.env['SEED'] ?? 20261122);

test(`5,000 generated files: an answer for each, and no harm in those accepted (seed ${seed})`, async () => {
  const { accepted } = await neverHarmful({ runs: 5_000, seed });
  expect(accepted).toBeGreaterThan(200);
});

test(`1,000 times any bytes (seed ${seed})`, () => {
  neverThrows({ runs: 1_000, seed });
});

test(`500 generated files are mended once and say what they said (seed ${seed})`, () => {
  fixesOnce({ runs: 500, seed });
});
