import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fixesOnce, neverHarmful, neverThrows } from '../tests/gate/properties.ts';
import { fail, step } from './support/report.ts';

/** Has the gate answer as many generated files as one likes: npm run fuzz -- --runs 100000 --seed 7. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string', default: String(randomInt(2 ** 31)) } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) fail(new Error('Usage: npm run fuzz -- --runs 100000 --seed 7'));

console.log(`fuzz: seed ${seed}`);
await step(
  'files',
  () => neverHarmful({ runs, seed }),
  ({ accepted }) => `${runs} read, ${accepted} accepted, none of them harmful`,
).catch(fail);
await step(
  'bytes',
  async () => neverThrows({ runs, seed }),
  () => `${runs} times any bytes`,
).catch(fail);
await step(
  'mending',
  async () => fixesOnce({ runs: Math.ceil(runs / 10), seed }),
  () => `${Math.ceil(runs / 10)} files`,
).catch(fail);
