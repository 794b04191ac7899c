import type { MdastNode } from 'satteri';
import { idOf } from './collections.ts';
import { START, type Position } from './problem.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { readBody } from './read-body.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';

/** A content file, read once: its front matter with positions, and its body as a tree. */
export interface Source {
  readonly file: string;
  /** The file name without its extension. */
  readonly id: string;
  /** The whole text, with plain line ends and without a byte order mark. */
  readonly text: string;
  /** The whole text exactly as in the file, which is what Astro reads. */
  readonly raw: string;
  /** Undefined if the file has no front matter. */
  readonly yaml: YamlReading | undefined;
  readonly data: unknown;
  /**
   * Undefined in a YAML file, and if the text cannot be parsed. If only braces and angle brackets prevent parsing, it is
   * the tree of the text without those, so that the rest can be checked in the same round.
   */
  readonly body: MdastNode | undefined;
  /** Why the text cannot be parsed as it is; empty if it can. */
  readonly bodyFaults: readonly BodyFault[];
  /** The position of a field of the front matter, or of the nearest parent if the field is missing. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
}

export interface BodyFault extends Position {
  readonly message: string;
  /** What to do about it, if already known. */
  readonly suggestion?: string;
}

/**
 * Makes a tree of the whole text of an MDX file without its front matter, or says why it cannot. The gate passes the same
 * parser that Astro compiles with; a form in the browser, where that cannot run, passes another one that makes the same trees.
 */
export type ParseBody = (text: string) => { readonly body: MdastNode } | { readonly fault: BodyFault };

/** Reads a content file, MDX or YAML by its name. Never throws for what an author wrote. */
export function readSource(file: string, raw: string, parseBody: ParseBody): Source {
  const text = normalise(raw);
  const isMdx = file.endsWith('.mdx');
  const front = isMdx ? FRONT_MATTER.exec(text)?.[1] : text;
  const yaml = front === undefined ? undefined : readYaml(front, isMdx ? 1 : 0);
  // Not the text with plain line ends: the tree must be the same as the published one.
  const { body, faults } = isMdx ? readBody(raw.replace(/^\uFEFF/, ''), parseBody) : { body: undefined, faults: [] };
  return {
    file,
    id: idOf(file),
    text,
    raw,
    yaml,
    data: yaml?.data,
    body,
    bodyFaults: faults,
    positionOf: yaml?.positionOf ?? (() => START),
  };
}

/** Drops a byte order mark, and turns Windows line ends into plain ones. */
export const normalise = (raw: string): string => raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
