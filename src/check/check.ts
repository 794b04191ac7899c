import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectAlmanac, type Almanac } from '../rules/almanac-rules.ts';
import { contextOf, type Context } from '../rules/context.ts';
import type { Entry } from '../rules/file-rules.ts';
import { inspectEntries } from '../rules/inspect.ts';
import { mayBeAlike, type StudySummary } from '../rules/near-duplicates.ts';
import type { Problem } from '../rules/problem.ts';
import { idOf } from '../rules/read-source.ts';
import { listEntries } from './list-entries.ts';
import type { Found, Job } from './reader-messages.ts';
import { readAll } from './reader-pool.ts';
import type { Limits } from './reader-process.ts';

/** What the gate found: all problems of all files, in the order of files and lines. */
export interface Report {
  readonly problems: readonly Problem[];
  /** What could be easier to read. A hint never stops anything. */
  readonly hints: readonly Problem[];
  readonly files: number;
  readonly caseStudies: number;
}

export interface CheckOptions {
  /** Paths from the root, such as `content/places/leeds.yaml`; all files where left out. */
  readonly only?: readonly string[];
  readonly limits?: Limits;
  /** The id of a rule to leave out, to see which test notices. */
  readonly without?: string;
  /** What reads the files; processes of their own where left out. */
  readonly read?: typeof readAll;
}

/** A file that was asked for is not there. */
export class NoSuchFile extends Error {}

/** Checks what lies under `<root>/content`. Reads only; never throws for a content mistake. Throws NoSuchFile. */
export async function checkContent(root: string, { only, limits, without, read = readAll }: CheckOptions = {}): Promise<Report> {
  const entries = listEntries(root);
  const missing = only?.find((path) => !entries.some((entry) => entry.path === path && entry.kind !== 'folder'));
  if (missing !== undefined) throw new NoSuchFile(`There is no content file ${missing}.`);
  return assess({
    entries,
    only,
    without,
    readText: (file) => readFileSync(join(root, file), 'utf8'),
    inspect: (jobs, context) => read(jobs, { root, context, without }, limits),
  });
}

/** What a check needs: what there is, and a way to read it. */
export interface Assessment {
  readonly entries: readonly Entry[];
  readonly only?: readonly string[] | undefined;
  readonly without?: string | undefined;
  /** The text of a file as it stands, not parsed. */
  readonly readText: (file: string) => string;
  readonly inspect: (jobs: readonly Job[], context: Context) => Promise<readonly Found[]>;
}

/** Asks all rules of all files, whatever the files are read from. */
export async function assess({ entries, only, without, readText, inspect }: Assessment): Promise<Report> {
  const files = entries.filter(({ kind }) => kind !== 'folder').map(({ path }) => path);
  const refused = inspectEntries(entries, without);
  const closed = new Set(refused.map(({ file }) => file));
  const open = files.filter((file) => !closed.has(file));
  const named = new Set(only ?? files);
  const context = contextOf(files, readPlaceNames(open, readText));
  const found = await inspect(
    toJobs(
      open.filter((file) => named.has(file)),
      'check',
    ),
    context,
  );
  const others = findOthers(
    open.filter((file) => !named.has(file)),
    [...named],
    found.flatMap(({ summary }) => summary?.study ?? []),
    readText,
  );
  // Of two that are alike the later one is told; so what others are compared with comes before them.
  const compared = [...(await inspect(toJobs(others, 'compare'), context)), ...found];
  const problems = [...refused, ...found.flatMap((entry) => entry.problems), ...inspectAlmanac(toAlmanac(files, compared), without)];
  return {
    problems: problems.filter(({ file }) => !only || named.has(file)).sort(byPlace),
    hints: found.flatMap(({ hints }) => hints ?? []).sort(byPlace),
    files: named.size,
    caseStudies: [...named].filter(isStudy).length,
  };
}

const STATEMENTS = 'content/assessment.yaml';

const isStudy = (file: string): boolean => file.startsWith('content/case-studies/');

const isAction = (file: string): boolean => file.startsWith('content/actions/');

const toJobs = (files: readonly string[], task: Job['task']): Job[] => files.map((file) => ({ file, task }));

function toAlmanac(files: readonly string[], found: readonly Found[]): Almanac {
  return {
    files,
    studies: found.flatMap(({ summary }) => summary?.study ?? []),
    statements: found.flatMap(({ summary }) => summary?.statements ?? [])[0],
    actions: found.flatMap(({ summary }) => summary?.lifted ?? []),
  };
}

/** The files that the named ones are held against: case studies that may tell the same story, actions and the statements that they lift. */
function findOthers(
  files: readonly string[],
  named: readonly string[],
  studies: readonly StudySummary[],
  readText: Assessment['readText'],
): string[] {
  return files.filter((file) => {
    if (file === STATEMENTS) return named.some(isAction);
    if (isAction(file)) return named.includes(STATEMENTS);
    if (!isStudy(file) || studies.length === 0) return false;
    const text = readText(file);
    return studies.some((study) => mayBeAlike(text, study));
  });
}

/** The names of places by their ids. A look at the line of the name is enough for hints; the schema is asked elsewhere. */
function readPlaceNames(files: readonly string[], readText: Assessment['readText']): Map<string, string> {
  const places = files.filter((file) => file.startsWith('content/places/'));
  return new Map(
    places.map((file) => {
      const name = /^name:\s*['"]?(.{2,60}?)['"]?\s*$/m.exec(readText(file))?.[1];
      return [idOf(file), name ?? idOf(file)];
    }),
  );
}

const byPlace = (a: Problem, b: Problem): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);
