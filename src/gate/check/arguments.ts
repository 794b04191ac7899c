import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const FORMATS = ['terminal', 'github', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** The arguments of `npm run check`. */
export interface CheckArguments {
  /** Paths from the root with slashes; undefined to check everything. */
  readonly only: readonly string[] | undefined;
  readonly format: Format;
  /** Fix what is safe to fix before checking. */
  readonly fix: boolean;
  /** Show every suggestion, even when everything is checked. */
  readonly hints: boolean;
  readonly help: boolean;
}

/** The arguments cannot be understood. */
export class UsageError extends Error {}

export const USAGE = `npm run check                      checks all content
npm run check -- <file>…           checks these files only, and shows suggestions for plainer English
npm run check -- --hints           shows the suggestions for all files
npm run check -- --fix             first fixes what is safe to fix (docs/error-reference.md#what---fix-changes)
npm run check -- --format github   prints annotations for GitHub; also json, terminal
npm run check -- --help            shows this

Exit codes: 0 no problems, 1 problems in the content, 2 the command could not do its work.`;

/** Reads the arguments of the command. Throws UsageError. */
export function readArguments(args: readonly string[], root: string): CheckArguments {
  const { values, positionals } = parse(args);
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new UsageError(`Unknown format "${values.format}". Formats: ${FORMATS.join(', ')}.`);
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
    // Node adds how to write a file name that starts with a hyphen; only the first sentence is useful.
    throw new UsageError(error instanceof Error ? error.message.replace(/(?<=')\. To specify[\s\S]*/, '.') : String(error));
  }
}

function fromRoot(path: string, root: string): string {
  const inside = relative(root, resolve(root, path)).replaceAll('\\', '/');
  if (inside.startsWith('..') || isAbsolute(inside)) throw new UsageError(`${path} is outside the project.`);
  return inside;
}
