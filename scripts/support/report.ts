import { checkContent } from '../../src/gate/check/check.ts';
import { readForBuild } from '../../src/gate/check/known-files.ts';
import { renderTerminal } from '../../src/gate/reporters/terminal.ts';

/** Runs one step and prints in one line what it did and how long it took. */
export async function step<T>(name: string, work: () => Promise<T>, describe: (result: T) => string): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`${name}: ${describe(result)}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/** Checks the content and stops the command with exit code 1 if something is wrong. */
export async function checkOrStop(): Promise<void> {
  const report = await step(
    'check',
    () => checkContent(process.cwd(), { read: readForBuild(process.env) }),
    ({ problems, files }) => `${problems.length} problems in ${files} files`,
  );
  if (report.problems.length === 0) return;
  console.log(`\n${renderTerminal(report)}`);
  process.exit(1);
}

/** Mistakes by the author exit with 1, our own with 2; neither prints a stack trace unless DEBUG is set. */
export function fail(error: unknown, code = 2): never {
  console.error(process.env['DEBUG'] ? error : `\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(code);
}
