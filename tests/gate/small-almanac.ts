import { readdirSync, readFileSync } from 'node:fs';
import { assess, type Report } from '../../src/gate/check/check.ts';
import { NODE_ONLY_RULES } from '../../src/gate/check/node-only-rules.ts';
import { parseBody } from '../../src/gate/check/parse-body.ts';
import type { ActionData } from '../../src/model/assessment-schema.ts';
import { CHALLENGES } from '../../src/model/challenges.ts';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import type { Context } from '../../src/gate/rules/context.ts';
import type { Entry } from '../../src/gate/rules/file-rules.ts';
import { inspectBytes, summariseBytes, type Inspection } from '../../src/gate/rules/inspect.ts';
import { asYaml, exampleAction, exampleStatements } from '../fixtures/example-actions.ts';
import { otherStory } from '../fixtures/other-story.ts';
import { readArea } from '../fixtures/read-area.ts';
import { SMALL_FILES } from '../fixtures/small-files.ts';

/** An entry at a path: the bytes of a file, or something that is not a file. */
export type Piece = Uint8Array | 'link' | 'other' | 'folder';

/** A content folder in memory, by paths. */
export type Content = ReadonlyMap<string, Piece>;

export const STUDY = 'content/case-studies/example.mdx';

/** The text of the example, in which nothing is wrong. */
export const EXAMPLE = readFileSync('tests/fixtures/example.mdx', 'utf8');

/** Statements of all outcomes, drawn from the two case studies. */
export const STATEMENTS = exampleStatements('example', 'other');

/** A small almanac in which nothing is wrong: two case studies, one place, small files, and the pages of the real almanac that its model asks for. */
export const SMALL_ALMANAC: Content = new Map<string, Piece>([
  ...readdirSync('content/areas').map((name): [string, Piece] => [`content/areas/${name}`, encode(readArea(name))]),
  ...['principles', 'tasks', 'themes', 'outcomes'].flatMap((folder) =>
    readdirSync(`content/${folder}`).map((name): [string, Piece] => [
      `content/${folder}/${name}`,
      readFileSync(`content/${folder}/${name}`),
    ]),
  ),
  ...CHALLENGES.map(({ id }): [string, Piece] => [`content/challenges/${id}.mdx`, readFileSync('tests/fixtures/challenge.mdx')]),
  ...Object.entries(SMALL_FILES).map(([path, text]): [string, Piece] => [path, encode(text)]),
  ['content/mapping.yaml', readFileSync('content/mapping.yaml')],
  [STUDY, encode(EXAMPLE)],
  ['content/case-studies/other.mdx', encode(otherStory(EXAMPLE))],
  ['content/assessment.yaml', encode(asYaml(STATEMENTS))],
  ...OUTCOMES.map(({ id }): [string, Piece] => [`content/actions/${id}.yaml`, encode(asYaml(actionImproving(id)))]),
  ['content/places/liverpool.yaml', readFileSync('tests/fixtures/place.yaml')],
]);

/** An action that improves the three statements of an outcome. */
function actionImproving(outcome: string): ActionData {
  const improved = STATEMENTS.filter((statement) => statement.outcome === outcome).map(({ id }) => id);
  return exampleAction(improved, ['example']);
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export interface MemoryOptions {
  readonly only?: readonly string[];
  /** The id of a rule to leave out. */
  readonly without?: string;
  /** The day of the check. */
  readonly today?: string;
  /** Content that is known to be correct; its unchanged files are not checked again. */
  readonly trusted?: Content;
}

/** The day on which the small almanac is checked. */
const TODAY = '2026-11-28';

/** Checks content in memory against all rules, in this process. */
export function checkInMemory(content: Content, { without, only, trusted, today = TODAY }: MemoryOptions = {}): Promise<Report> {
  const bytesOf = (file: string): Uint8Array => {
    const piece = content.get(file);
    return typeof piece === 'object' ? piece : encode('');
  };
  const isTrusted = (file: string): boolean => trusted?.get(file) === content.get(file);
  return assess({
    entries: [...content].map(([path, piece]) => toEntry(path, piece)).sort((a, b) => (a.path < b.path ? -1 : 1)),
    only,
    without,
    today,
    readText: (file) => new TextDecoder().decode(bytesOf(file)),
    inspect: (jobs, context) =>
      Promise.resolve(
        jobs.map(({ file, task }) => {
          if (task === 'compare' || isTrusted(file)) return { file, ...summariseOnce(file, bytesOf(file), context) };
          return { file, ...inspectBytes(file, bytesOf(file), { context, without, parseBody, more: NODE_ONLY_RULES }) };
        }),
      ),
  });
}

/** Earlier summaries by their bytes: a summary does not depend on other files. */
const summaries = new WeakMap<Uint8Array, Inspection>();

function summariseOnce(file: string, bytes: Uint8Array, context: Context): Inspection {
  const summary = summaries.get(bytes) ?? (SUMMARISED.test(file) ? summariseBytes(file, bytes, context) : { problems: [] });
  summaries.set(bytes, summary);
  return summary;
}

/** Files that others are compared with. */
const SUMMARISED = /^content\/(case-studies\/|actions\/|assessment\.yaml|addresses\.yaml)/;

const toEntry = (path: string, piece: Piece): Entry =>
  typeof piece === 'string' ? { path, kind: piece, size: 0 } : { path, kind: 'file', size: piece.length };
