import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fail } from './support/report.ts';
import { runTool } from './support/run-tool.ts';

/**
 * Runs every test that generates its cases, with many times as many cases and a new seed: generated files, texts and drafts, every
 * string of the corpora in every field, builds that are killed. `npm run fuzz -- --times 100 --seed 7`.
 */
const { values } = parseArgs({
  options: { times: { type: 'string', default: '20' }, seed: { type: 'string', default: String(randomInt(2 ** 31)) } },
});
const isNumber = (text: string): boolean => /^[1-9]\d*$/.test(text);
if (!isNumber(values.times) || !isNumber(values.seed)) fail(new Error('Usage: npm run fuzz -- --times 100 --seed 7'));

const generating = globSync('{src,tests}/**/*.test.ts').filter((file) => /fast-check|fixtures\/generated/.test(readFileSync(file, 'utf8')));
console.log(`fuzz: ${generating.length} test files, ${values.times} times as many cases, seed ${values.seed}`);
const { code } = await runTool('vitest', ['run', '--testTimeout=0', '--hookTimeout=0', ...generating], {
  echo: true,
  env: { TIMES: values.times, SEED: values.seed },
}).catch(fail);
process.exitCode = code;
