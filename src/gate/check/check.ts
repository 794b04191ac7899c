import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectAlmanac, type Almanac } from '../rules/almanac-rules.ts';
import { contextOf, type Context } from '../rules/context.ts';
import { inspectEntries, mayBeRead, type Entry } from '../rules/file-rules.ts';
import { maySeemSimilar, type StudySummary } from '../rules/near-duplicates.ts';
import type { Problem } from '../rules/problem.ts';
import { idOf } from '../rules/collections.ts';
import { listEntries, listMisplaced } from './list-entries.ts';
import type { Found, Task } from './reader-messages.ts';
import { readAll } from './reader-pool.ts';
import type { Limits } from './reader-process.ts';
import { FIXED_ADDRESSES } from '../../shared/site-pages.ts';

/** The result of the content check: all problems of all files, in the order of files and lines. */
export interface Report {
  readonly problems: readonly Problem[];
  /** Suggestions for plainer English. They never block a contribution. */
  readonly hints: readonly Problem[];
  readonly files: number;
  readonly caseStudies: number;
}

export interface CheckOptions {
  /** Paths from the root, such as `content/places/leeds.yaml`; all files if left out. */
  readonly only?: readonly string[];
  readonly limits?: Limits;
  /** The id of a rule to leave out, to find the test that fails without it. */
  readonly without?: string;
  /** The function that reads the files; by default, separate processes do. */
  readonly read?: typeof readAll;
  /** The latest allowed date; by default, today on this machine. */
  readonly today?: string;
}

/** A requested file does not exist. */
export class NoSuchFile extends Error {}

/** Checks everything under `<root>/content`. Reads only; never throws for a content mistake. Throws NoSuchFile. */
export async function checkContent(root: string, options: CheckOptions = {}): Promise<Report> {
  const { only, limits, without, today = readToday(), read = readAll } = options;
  const entries = [...listEntries(root), ...listMisplaced(root, only)];
  const missing = only?.find((path) => !entries.some((entry) => entry.path === path && entry.kind !== 'folder'));
  if (missing !== undefined) throw new NoSuchFile(`Content file ${missing} not found.`);
  return assess({
    entries,
    only,
    without,
    today,
    readText: (file) => readFileSync(join(root, file), 'utf8'),
    inspect: (jobs, context) => read(jobs, { root, context, without }, limits),
  });
}

/** The input of a check: the list of files, and functions to read them. */
export interface Assessment {
  readonly entries: readonly Entry[];
  readonly only?: readonly string[] | undefined;
  readonly without?: string | undefined;
  /** The latest allowed date; no limit if left out. */
  readonly today?: string | undefined;
  /** The text of a file, not parsed. */
  readonly readText: (file: string) => string;
  readonly inspect: (jobs: readonly Task[], context: Context) => Promise<readonly Found[]>;
}

/** Applies all rules to all files, wherever the files are read from. */
export async function assess({ entries, only, without, today, readText, inspect }: Assessment): Promise<Report> {
  const files = entries.filter(({ kind }) => kind !== 'folder').map(({ path }) => path);
  const refused = inspectEntries(entries, without);
  const closed = new Set(refused.filter((problem) => !mayBeRead(problem)).map(({ file }) => file));
  const open = files.filter((file) => !closed.has(file));
  const named = new Set(only ?? files);
  const context = contextOf(files, readPlaceNames(open, readText), {
    unpublished: findUnpublished(open, readText),
    fixed: FIXED_ADDRESSES,
    today,
  });
  const found = await inspect(
    toTasks(
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
  // Of two similar files the later one is reported, so files come after those they are compared with.
  const compared = [...(await inspect(toTasks(others, 'compare'), context)), ...found];
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

const toTasks = (files: readonly string[], task: Task['task']): Task[] => files.map((file) => ({ file, task }));

function toAlmanac(files: readonly string[], found: readonly Found[]): Almanac {
  return {
    files,
    studies: found.flatMap(({ summary }) => summary?.study ?? []),
    statements: found.flatMap(({ summary }) => summary?.statements ?? [])[0],
    actions: found.flatMap(({ summary }) => summary?.improved ?? []),
    addresses: found.flatMap(({ summary }) => summary?.addresses ?? [])[0],
  };
}

/** The files to compare the named ones with: similar case studies, actions and the statements that they improve. */
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
    return studies.some((study) => maySeemSimilar(text, study));
  });
}

/** The names of places by their ids. Reading the line of the name is enough for hints; the schema is checked elsewhere. */
function readPlaceNames(files: readonly string[], readText: Assessment['readText']): Map<string, string> {
  const places = files.filter((file) => file.startsWith('content/places/'));
  return new Map(
    places.map((file) => {
      const name = /^name:(.{2,90})$/m
        .exec(readText(file))?.[1]
        ?.trim()
        .replace(/^['"]|['"]$/g, '');
      return [idOf(file), name ?? idOf(file)];
    }),
  );
}

/** Drafts, and places that no published case study names, have no page. Reading two fields is enough to find them. */
function findUnpublished(files: readonly string[], readText: Assessment['readText']): Set<string> {
  const studies = files.filter(isStudy).map((file) => ({ id: idOf(file), ...readShown(readText(file)) }));
  const shown = new Set(studies.filter(({ isDraft }) => !isDraft).flatMap(({ places }) => places));
  const places = files.filter((file) => file.startsWith('content/places/')).map(idOf);
  return new Set([
    ...studies.filter(({ isDraft }) => isDraft).map(({ id }) => `case-studies/${id}`),
    ...places.filter((id) => !shown.has(id)).map((id) => `places/${id}`),
  ]);
}

function readShown(text: string): { isDraft: boolean; places: string[] } {
  const list = /^places:([^\n]*(?:\n[ \t]*-[^\n]*)*)/m.exec(text)?.[1] ?? '';
  return { isDraft: /^draft:\s*true\b/m.test(text), places: list.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [] };
}

/** Today on this machine, or in UTC if that is later. This is the only clock that the gate reads. */
function readToday(now = new Date()): string {
  const here = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const greenwich = now.toISOString().slice(0, 10);
  return here > greenwich ? here : greenwich;
}

const byPlace = (a: Problem, b: Problem): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);
