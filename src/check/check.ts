import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { contextOf } from './context.ts';
import type { Problem } from './problems.ts';
import { readMdx, readYaml, UnreadableSource, type Source } from './read-source.ts';
import { checkActionsTogether } from './rules/actions.ts';
import { checkNearDuplicates } from './rules/near-duplicates.ts';
import { checkPages } from './rules/pages.ts';
import { rulesFor } from './rules-for.ts';

/** What the gate found: all problems of all files, in the order of files and lines. */
export interface Report {
  readonly problems: Problem[];
  readonly files: number;
  readonly caseStudies: number;
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_NAME = 80;
const LARGEST_FILE = 256 * 1024;

/** Checks everything under `<root>/content`. Reads only; never throws for a content mistake. */
export async function checkContent(root: string): Promise<Report> {
  const files = await listFiles(root);
  const caseStudies = files.filter((file) => file.startsWith('content/case-studies/'));
  const context = contextOf(files);
  const read = await Promise.all(files.map((file) => readFileSafely(root, file)));
  const sources = read.flatMap(({ source }) => source ?? []);
  const problems = [
    ...read.flatMap((entry) => entry.problems),
    ...sources.flatMap((source) => rulesFor(source, context)),
    ...checkPages(files),
    ...checkNearDuplicates(sources),
    ...checkActionsTogether(sources),
  ].sort(byPlace);
  return { problems, files: files.length, caseStudies: caseStudies.length };
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(mdx|yaml)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

interface ReadFile {
  readonly source?: Source;
  readonly problems: Problem[];
}

/** Reads one file, or says why it cannot be read. */
async function readFileSafely(root: string, file: string): Promise<ReadFile> {
  const bytes = await readFile(join(root, file));
  const problems = [...checkName(file), ...checkBytes(file, bytes)];
  if (problems.length > 0) return { problems };
  try {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { source: file.endsWith('.mdx') ? readMdx(file, text) : readYaml(file, text), problems };
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    const mend =
      error.code === 'markdown'
        ? 'Often a stray < or { is the cause: write &lt; or leave it out.'
        : 'Compare it with the example in docs/writing-a-case-study.md.';
    return { problems: [{ code: error.code, file, ...error.position, message: error.message, mend }] };
  }
}

function checkName(file: string): Problem[] {
  const name = (file.split('/').at(-1) ?? '').replace(/\.[a-z]+$/, '');
  if (NAME.test(name) && name.length <= LONGEST_NAME) return [];
  const mend = `Use small letters, digits and single hyphens, at most ${LONGEST_NAME} characters: liverpool-working-from-home.mdx.`;
  return [{ code: 'file-name', file, line: 1, column: 1, message: `The file name "${name}" cannot be a web address.`, mend }];
}

function checkBytes(file: string, bytes: Uint8Array): Problem[] {
  if (bytes.length > LARGEST_FILE) {
    return [
      {
        code: 'file-size',
        file,
        line: 1,
        column: 1,
        message: `The file has ${bytes.length} bytes; at most ${LARGEST_FILE} are read.`,
        mend: 'Shorten it: a case study has at most 900 words.',
      },
    ];
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return [];
  } catch {
    return [
      {
        code: 'encoding',
        file,
        line: 1,
        column: 1,
        message: 'The file is not valid UTF-8 text.',
        mend: 'Save it again with the encoding UTF-8.',
      },
    ];
  }
}

const byPlace = (a: Problem, b: Problem): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);
