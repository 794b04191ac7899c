import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectAlmanac } from '../rules/almanac-rules.ts';
import { contextOf } from '../rules/context.ts';
import type { Entry } from '../rules/file-rules.ts';
import { inspectBytes, inspectEntry } from '../rules/inspect.ts';
import type { Problem } from '../rules/problem.ts';
import { idOf } from '../rules/read-source.ts';
import { parseBody } from './parse-body.ts';

/** What the gate found: all problems of all files, in the order of files and lines. */
export interface Report {
  readonly problems: Problem[];
  readonly files: number;
  readonly caseStudies: number;
}

/** Checks everything under `<root>/content`. Reads only; never throws for a content mistake. */
export async function checkContent(root: string): Promise<Report> {
  const entries = await listEntries(root);
  const files = entries.filter(({ kind }) => kind !== 'folder').map(({ path }) => path);
  const places = new Map(files.filter((file) => file.startsWith('content/places/')).map((file) => [idOf(file), idOf(file)]));
  const context = contextOf(files, places);
  const refused = entries.flatMap((entry) => inspectEntry(entry, entries));
  const refusedFiles = new Set(refused.map(({ file }) => file));
  const inspections = await Promise.all(
    files
      .filter((file) => !refusedFiles.has(file))
      .map(async (file) => inspectBytes(file, await readFile(join(root, file)), { context, parseBody })),
  );
  const problems = [
    ...refused,
    ...inspections.flatMap((inspection) => inspection.problems),
    ...inspectAlmanac({ files, studies: inspections.flatMap(({ study }) => study ?? []) }),
  ].sort(byPlace);
  return { problems, files: files.length, caseStudies: context.caseStudyIds.size };
}

/** Everything under `content`, no link followed. What lies in a folder that is not read is left alone. */
async function listEntries(root: string, folder = 'content', depth = 0): Promise<Entry[]> {
  const names = (await readdir(join(root, folder))).filter((name) => !LITTER.has(name)).sort();
  const listed = await Promise.all(
    names.map(async (name): Promise<Entry[]> => {
      const path = `${folder}/${name}`;
      const found = await lstat(join(root, path));
      const kind = found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
      const entry: Entry = { path, kind, size: found.size };
      return kind === 'folder' && depth === 0 ? [entry, ...(await listEntries(root, path, depth + 1))] : [entry];
    }),
  );
  return listed.flat();
}

/** What desktops leave behind in folders. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

const byPlace = (a: Problem, b: Problem): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);
