import type { MdastNode } from 'satteri';
import { START, type Position } from './problem.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';

/** A content file, read once: its front matter with positions, and its body as a tree. */
export interface Source {
  readonly file: string;
  /** The file name without its ending. */
  readonly id: string;
  /** The whole text, with plain line ends and without a byte order mark. */
  readonly text: string;
  /** The whole text as it stands in the file, which is what Astro reads. */
  readonly raw: string;
  /** Undefined where the file has no front matter. */
  readonly yaml: YamlReading | undefined;
  readonly data: unknown;
  /** Undefined in a YAML file, and where the text cannot be parsed. */
  readonly body: MdastNode | undefined;
  /** Why the text cannot be parsed. */
  readonly bodyFault: BodyFault | undefined;
  /** Where a field of the front matter stands; the nearest parent where the field itself is missing. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
}

export interface BodyFault extends Position {
  readonly message: string;
}

/**
 * Makes a tree of the whole text of an MDX file, its front matter skipped, or says why it cannot. The gate gives the very
 * parser that Astro compiles with; a form in the browser, where that one cannot run, gives another of the same trees.
 */
export type ParseBody = (text: string) => { readonly body: MdastNode } | { readonly fault: BodyFault };

/** Front matter stands between two lines of three hyphens, the first of which begins the file. */
export const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Reads a content file, MDX or YAML by its name. Never throws for what an author wrote. */
export function readSource(file: string, raw: string, parseBody: ParseBody): Source {
  const text = normalise(raw);
  const isMdx = file.endsWith('.mdx');
  const front = isMdx ? FRONT_MATTER.exec(text)?.[1] : text;
  const yaml = front === undefined ? undefined : readYaml(front, isMdx ? 1 : 0);
  // Not the text with plain line ends: the tree must be the one that is published.
  const parsed = isMdx ? parseBody(raw.replace(/^\uFEFF/, '')) : undefined;
  return {
    file,
    id: idOf(file),
    text,
    raw,
    yaml,
    data: yaml?.data,
    body: parsed && 'body' in parsed ? parsed.body : undefined,
    bodyFault: parsed && 'fault' in parsed ? parsed.fault : undefined,
    positionOf: yaml?.positionOf ?? (() => START),
  };
}

/** A byte order mark is dropped and Windows line ends are read as plain ones. */
export const normalise = (raw: string): string => raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** The name of a file without its folders and its ending. */
export const idOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
