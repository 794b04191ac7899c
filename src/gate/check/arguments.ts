import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const FORMATS = ['terminal', 'github', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** What `npm run check` was asked for. */
export interface CheckArguments {
  /** Paths from the root with slashes; undefined where everything is to be checked. */
  readonly only: readonly string[] | undefined;
  readonly format: Format;
  /** Mend what is safe to mend before checking. */
  readonly fix: boolean;
  /** Show every hint, also where everything is checked. */
  readonly hints: boolean;
  readonly help: boolean;
}

/** What was asked for cannot be understood. */
export class UsageError extends Error {}

export const USAGE = `npm run check                      checks all content
npm run check -- <file> …          checks these files only, and shows hints on plain language
npm run check -- --hints           shows the hints of all files
npm run check -- --fix             mends first what is safe to mend (docs/error-reference.md#what---fix-mends)
npm run check -- --format github   prints annotations for GitHub; also json, terminal
npm run check -- --help            shows this

Exit codes: 0 nothing is wrong, 1 something in the content is, 2 the command itself could not do its work.`;

/** Reads the arguments of the command. Throws UsageError. */
export function readArguments(args: readonly string[], root: string): CheckArguments {
  const { values, positionals } = parse(args);
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new UsageError(`"${values.format}" is no format. Formats: ${FORMATS.join(', ')}.`);
  const only = positionals.map((path) => fromRoot(path, root));
  return { only: only.length > 0 ? only : undefined, format, fix: values.fix, hints: values.hints || only.length > 0, help: values.help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'terminal' },
        fix: { type: 'boolean', default: false },
        hints: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
  } catch (error) {
    // Node adds how a file whose name begins with a hyphen is written; the first sentence is what matters.
    throw new UsageError(error instanceof Error ? error.message.replace(/(?<=')\. To specify[\s\S]*/, '.') : String(error));
  }
}

function fromRoot(path: string, root: string): string {
  const inside = relative(root, resolve(root, path)).replaceAll('\\', '/');
  if (inside.startsWith('..') || isAbsolute(inside)) throw new UsageError(`${path} lies outside of the project.`);
  return inside;
}
