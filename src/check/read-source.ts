import { mdxToMdast, type MdastNode } from 'satteri';
import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { Position } from './problems.ts';

/** A content file, read once: its front matter with positions, and its body as the very tree that Astro compiles. */
export interface Source {
  readonly file: string;
  /** The file name without its ending. */
  readonly id: string;
  readonly text: string;
  readonly data: unknown;
  readonly body: MdastNode | undefined;
  /** Where a field of the front matter stands; the nearest parent where the field itself is missing. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
}

/** A file that cannot be read at all, with the place where reading stopped. */
export class UnreadableSource extends Error {
  readonly code: 'front-matter' | 'markdown';
  readonly position: Position;
  constructor(code: UnreadableSource['code'], message: string, position: Position) {
    super(message);
    this.code = code;
    this.position = position;
  }
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Reads an MDX file with front matter. Throws UnreadableSource. */
export function readMdx(file: string, raw: string): Source {
  const text = normalise(raw);
  const match = FRONT_MATTER.exec(text);
  if (!match)
    throw new UnreadableSource('front-matter', 'The file does not begin with front matter between two lines of three hyphens.', {
      line: 1,
      column: 1,
    });
  const yaml = readYamlText(match[1] ?? '', 1);
  return { file, id: idOf(file), text, ...yaml, body: parseBody(text) };
}

/** Reads a YAML file. Throws UnreadableSource. */
export function readYaml(file: string, raw: string): Source {
  const text = normalise(raw);
  return { file, id: idOf(file), text, ...readYamlText(text, 0), body: undefined };
}

const normalise = (raw: string): string => raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

const idOf = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.[a-z]+$/, '');

function parseBody(text: string): MdastNode {
  try {
    return mdxToMdast(text, { features: { frontmatter: true } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, what] = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w:-]+\))?$/.exec(message) ?? [];
    throw new UnreadableSource('markdown', `${what ?? message}.`, { line: Number(line ?? 1), column: Number(column ?? 1) });
  }
}

function readYamlText(yaml: string, linesBefore: number): Pick<Source, 'data' | 'positionOf'> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    customTags: [],
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) throw new UnreadableSource('front-matter', firstLine(broken.message), at(broken.pos[0]));
  return { data: document.toJS({ maxAliasCount: 0 }), positionOf: (path) => at(offsetOf(document, path)) };
}

const firstLine = (text: string): string => text.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '.') ?? text;

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const [parent, key] = [path.slice(0, length - 1), path[length - 1]];
    const node = parent.length === 0 ? document.contents : document.getIn(parent, true);
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
      if (range) return range[0];
    }
    const value = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (value?.range) return value.range[0];
  }
  return 0;
}
