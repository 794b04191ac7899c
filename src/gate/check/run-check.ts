import { readArguments, USAGE, UsageError, type CheckArguments } from './arguments.ts';
import type { fixContent } from './fix.ts';
import { checkContent, NoSuchFile, type CheckOptions, type Report } from './check.ts';
import { renderGitHub } from '../reporters/github.ts';
import { renderJson } from '../reporters/json.ts';
import { renderTerminal } from '../reporters/terminal.ts';

/** The output and exit code of a command: 0 no problems, 1 problems in the content, 2 the command itself failed. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
}

/** `npm run check` with its arguments. Never throws; a stack trace is shown only if DEBUG is set. */
export async function runCheck(
  args: readonly string[],
  root: string,
  options: Pick<CheckOptions, 'today' | 'read'> = {},
): Promise<Outcome> {
  try {
    const wanted = readArguments(args, root);
    if (wanted.help) return { exitCode: 0, output: USAGE };
    const fixed = wanted.fix ? await fix(root, wanted.only, options.read) : [];
    const report = await checkContent(root, wanted.only ? { ...options, only: wanted.only } : options);
    return { exitCode: report.problems.length > 0 ? 1 : 0, output: render(report, wanted, fixed) };
  } catch (error) {
    return { exitCode: 2, output: explain(error) };
  }
}

/** Loaded only when needed. */
const fix: typeof fixContent = async (...args) => (await import('./fix.ts')).fixContent(...args);

function render(report: Report, { format, hints }: CheckArguments, fixed: readonly string[]): string {
  if (format === 'json') return renderJson(report);
  if (format === 'github') return renderGitHub(report);
  return [...fixed.map((file) => `fixed: ${file}`), renderTerminal(report, { hints })].join('\n');
}

function explain(error: unknown): string {
  if (error instanceof UsageError || error instanceof NoSuchFile) return `${error.message}\n\n${USAGE}`;
  if (process.env['DEBUG'] && error instanceof Error) return error.stack ?? error.message;
  return `The check itself failed. Your content is not the cause.\n${error instanceof Error ? firstLines(error.message) : String(error)}`;
}

/** The error without its stack trace. */
const firstLines = (message: string): string =>
  message
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n');
