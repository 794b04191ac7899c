import { readdirSync, readFileSync } from 'node:fs';
import { assess, type Report } from '../../src/check/check.ts';
import { NODE_ONLY_RULES } from '../../src/check/node-only-rules.ts';
import { parseBody } from '../../src/check/parse-body.ts';
import { CHALLENGES } from '../../src/model/challenges.ts';
import type { Entry } from '../../src/rules/file-rules.ts';
import { inspectBytes, summariseBytes } from '../../src/rules/inspect.ts';

/** What lies at a path: the bytes of a file, or something that is none. */
export type Piece = Uint8Array | 'link' | 'other' | 'folder';

/** A content folder in memory, by paths. */
export type Content = ReadonlyMap<string, Piece>;

export const STUDY = 'content/case-studies/example.mdx';

/** The text of the example, in which nothing is wrong. */
export const EXAMPLE = readFileSync('tests/fixtures/example.mdx', 'utf8');

/** A small almanac in which nothing is wrong: one case study, one place, and the prose of the real almanac. */
export const SMALL_ALMANAC: Content = new Map<string, Piece>([
  ...['areas', 'principles', 'tasks', 'themes', 'outcomes'].flatMap((folder) =>
    readdirSync(`content/${folder}`).map((name): [string, Piece] => [
      `content/${folder}/${name}`,
      readFileSync(`content/${folder}/${name}`),
    ]),
  ),
  ...CHALLENGES.map(({ id }): [string, Piece] => [`content/challenges/${id}.mdx`, readFileSync('tests/fixtures/challenge.mdx')]),
  ...['glossary', 'mapping', 'synonyms'].map((name): [string, Piece] => [`content/${name}.yaml`, readFileSync(`content/${name}.yaml`)]),
  [STUDY, encode(EXAMPLE)],
  ['content/places/liverpool.yaml', readFileSync('content/places/liverpool.yaml')],
]);

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export interface MemoryOptions {
  readonly only?: readonly string[];
  /** The id of a rule to leave out. */
  readonly without?: string;
  /** What is known to be right; a file of it that stands there unchanged is not asked again. */
  readonly trusted?: Content;
}

/** Checks content in memory by all rules, in this process. */
export function checkInMemory(content: Content, { without, only, trusted }: MemoryOptions = {}): Promise<Report> {
  const bytesOf = (file: string): Uint8Array => {
    const piece = content.get(file);
    return typeof piece === 'object' ? piece : encode('');
  };
  return assess({
    entries: [...content].map(([path, piece]) => toEntry(path, piece)).sort((a, b) => (a.path < b.path ? -1 : 1)),
    only,
    without,
    readText: (file) => Promise.resolve(new TextDecoder().decode(bytesOf(file))),
    inspect: (jobs, context) =>
      Promise.resolve(
        jobs.map(({ file, task }) => {
          if (task === 'check' && trusted?.get(file) !== content.get(file))
            return { file, ...inspectBytes(file, bytesOf(file), { context, without, parseBody, more: NODE_ONLY_RULES }) };
          return { file, ...(file.startsWith('content/case-studies/') ? summariseBytes(file, bytesOf(file), context) : { problems: [] }) };
        }),
      ),
  });
}

const toEntry = (path: string, piece: Piece): Entry =>
  typeof piece === 'string' ? { path, kind: piece, size: 0 } : { path, kind: 'file', size: piece.length };
