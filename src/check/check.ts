import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { caseStudySchema } from '../model/case-study-schema.ts';
import { placeSchema } from '../model/place-schema.ts';
import { pageSchema } from '../model/page-schema.ts';
import { glossaryTermSchema, networkSchema, proseSchemas } from '../model/prose-schema.ts';
import type { Context } from './context.ts';
import type { Problem } from './problems.ts';
import { readMdx, readYaml, UnreadableSource, type Source } from './read-source.ts';
import { checkAllowedNodes } from './rules/allowed-nodes.ts';
import { checkChallengeSources } from './rules/challenge-sources.ts';
import { checkCitations } from './rules/citations.ts';
import { checkFigures } from './rules/figures.ts';
import { checkGlossary } from './rules/glossary.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkLength } from './rules/length.ts';
import { checkPages } from './rules/pages.ts';
import { checkReferences } from './rules/references.ts';
import { checkSchema } from './rules/schema.ts';

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
  const context: Context = { placeIds: idsIn(files, 'places'), caseStudyIds: idsIn(files, 'case-studies') };
  const found = await Promise.all(files.map((file) => checkFile(root, file, context)));
  const problems = [...found.flat(), ...checkPages(files)].sort(byPlace);
  return { problems, files: files.length, caseStudies: caseStudies.length };
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(mdx|yaml)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

const idsIn = (files: string[], folder: string): Set<string> =>
  new Set(
    files.filter((file) => file.startsWith(`content/${folder}/`)).map((file) => (file.split('/').at(-1) ?? '').replace(/\.[a-z]+$/, '')),
  );

async function checkFile(root: string, file: string, context: Context): Promise<Problem[]> {
  const bytes = await readFile(join(root, file));
  const early = [...checkName(file), ...checkBytes(file, bytes)];
  if (early.length > 0) return early;
  try {
    const text = new TextDecoder('utf-8').decode(bytes);
    const source = file.endsWith('.mdx') ? readMdx(file, text) : readYaml(file, text);
    return rulesFor(source, context);
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    const mend =
      error.code === 'markdown'
        ? 'Often a stray < or { is the cause: write &lt; or leave it out.'
        : 'Compare it with the example in docs/writing-a-case-study.md.';
    return [{ code: error.code, file, ...error.position, message: error.message, mend }];
  }
}

function rulesFor(source: Source, context: Context): Problem[] {
  const folder = source.file.split('/')[1] ?? '';
  if (folder === 'places') return checkSchema(source, placeSchema);
  if (folder === 'case-studies') return rulesForCaseStudy(source, context);
  if (folder === 'glossary.yaml') return [...checkSchema(source, z.array(glossaryTermSchema)), ...checkGlossary(source)];
  const schema = PROSE[folder];
  const parsed = proseSchemas.challenges.safeParse(source.data);
  const challenge = folder === 'challenges' && parsed.success ? checkChallengeSources(source, parsed.data, context) : [];
  return [...(schema ? checkSchema(source, schema) : []), ...challenge, ...checkAllowedNodes(source)];
}

const PROSE: Readonly<Record<string, z.ZodType>> = { ...proseSchemas, pages: pageSchema, networks: networkSchema };

function rulesForCaseStudy(source: Source, context: Context): Problem[] {
  const parsed = caseStudySchema.safeParse(source.data);
  const withData = parsed.success
    ? [...checkCitations(source, parsed.data), ...checkReferences(source, parsed.data, context)]
    : checkSchema(source, caseStudySchema);
  return [...withData, ...checkAllowedNodes(source), ...checkHeadings(source), ...checkFigures(source), ...checkLength(source)];
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
