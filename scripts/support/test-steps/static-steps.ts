import { existsSync } from 'node:fs';
import { checkContent } from '../../../src/gate/check/check.ts';
import { renderTerminal } from '../../../src/gate/reporters/terminal.ts';
import type { Change } from './change.ts';
import { one, toolStep, UNTOUCHED, type Outcome } from './outcome.ts';

const BENCH = 'scripts/bench';

/** Checks the content: the files that a change touches, or all files if the change may affect what is reported about others. */
export async function checkAll(change?: Change): Promise<Outcome> {
  const only = change?.files.filter((file) => file.startsWith('content/'));
  const isWide = [...(change?.gone ?? []), ...(change?.files ?? [])].some((file) => /^src\/(gate|model)\//.test(file));
  const isNarrow = change && !isWide && !change.gone.some((file) => file.startsWith('content/'));
  if (isNarrow && only?.length === 0) return UNTOUCHED;
  const report = await checkContent(process.cwd(), isNarrow && only ? { only } : {});
  return one(report.problems.length === 0, renderTerminal(report));
}

/** Checks the format of the files. */
export const format = (change?: Change): Promise<Outcome> => ofFiles('prettier', ['--check', '--log-level', 'warn'], /./, change);

/** Checks the rules of the code. */
export const lint = (change?: Change): Promise<Outcome> =>
  ofFiles('eslint', ['--max-warnings', '0', '--no-warn-ignored'], /\.(ts|mjs|astro)$/, change);

/** Checks the types of all code, including the benchmarks if their packages are installed. */
export async function types(change?: Change): Promise<Outcome> {
  if (change && !change.files.some((file) => /\.(ts|astro|mjs|json)$/.test(file))) return UNTOUCHED;
  const almanac = await toolStep('astro', ['check', '--minimumFailingSeverity', 'hint']);
  if (almanac.failed > 0 || !existsSync(`${BENCH}/node_modules`)) return almanac;
  return toolStep('tsc', ['-p', BENCH]);
}

/** Finds code that nothing uses. */
export async function deadCode(change?: Change): Promise<Outcome> {
  if (change && ![...change.files, ...change.gone].some((file) => /\.(ts|astro|mjs|json)$/.test(file))) return UNTOUCHED;
  return toolStep('knip', ['--no-progress', '--no-config-hints']);
}

async function ofFiles(tool: string, args: readonly string[], kind: RegExp, change?: Change): Promise<Outcome> {
  const files = change ? change.files.filter((file) => kind.test(file)) : ['.'];
  return files.length === 0 ? UNTOUCHED : toolStep(tool, [...args, ...(tool === 'prettier' ? ['--ignore-unknown'] : []), ...files]);
}
