import { expect, test } from 'vitest';
import { SEED, times } from '../fixtures/generated.ts';
import { fixesOnce, neverHarmful, neverThrows } from './properties.ts';

/** The same files in every run; npm run fuzz looks for new ones. */
const runs = (usual: number) => ({ runs: times(usual), seed: SEED });

test('generated files: an answer for each, and no harm in those accepted', async () => {
  const { accepted } = await neverHarmful(runs(1_000));
  expect(accepted).toBeGreaterThan(40);
});

test('any bytes: an answer for each', () => {
  neverThrows(runs(1_000));
});

test('generated files are fixed once and say what they said', () => {
  fixesOnce(runs(100));
});
