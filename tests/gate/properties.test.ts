import { expect, test } from 'vitest';
import { SEED, times } from '../fixtures/generated.ts';
import { fixesOnce, neverHarmful, neverThrows } from './properties.ts';

/** The same files in every run; npm run fuzz looks for new ones. */
const runs = (usual: number) => ({ runs: times(usual), seed: SEED });

test('generated files: each gets a report, and accepted ones do no harm', async () => {
  const { accepted } = await neverHarmful(runs(1_000));
  expect(accepted).toBeGreaterThan(40);
});

test('any bytes get a report', () => {
  neverThrows(runs(1_000));
});

test('generated files need one fix, which keeps the data of their front matter', () => {
  fixesOnce(runs(100));
});
