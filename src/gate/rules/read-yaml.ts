import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Position } from './problem.ts';

/** YAML that was read, with all positions in it. */
export interface YamlReading {
  readonly text: string;
  readonly document: Document.Parsed;
  /** All values and all names of fields, each with the number of lists and fields around it. */
  readonly nodes: readonly YamlNode[];
  /** The names of fields; undefined for one that is more than a word. */
  readonly keys: readonly { readonly key: unknown; readonly offset: number }[];
  /** The position of a character of the YAML in its file. */
  readonly at: (offset: number) => Position;
  /** Its data; undefined if that is not certain. */
  readonly data: unknown;
  /** The position of a field; of the nearest parent if the field is missing. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
}

interface YamlNode {
  readonly node: Node;
  readonly depth: number;
  readonly offset: number;
}

/** Reads YAML 1.2 with the core schema: no merge keys, no types except text, numbers, booleans and null. Never throws. */
export function readYaml(yaml: string, linesBefore: number): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    customTags: [],
    logLevel: 'error',
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  return {
    text: yaml,
    document,
    ...walkDocument(document),
    at,
    data: dataOf(document),
    positionOf: (path) => at(offsetOf(document, path)),
  };
}

function walkDocument({ contents }: Document): Pick<YamlReading, 'nodes' | 'keys'> {
  const nodes: YamlNode[] = [];
  const keys: { key: unknown; offset: number }[] = [];
  const walk = (node: unknown, depth: number): void => {
    if (!isNode(node)) return;
    nodes.push({ node, depth, offset: node.range?.[0] ?? 0 });
    if (isSeq(node)) for (const item of node.items) walk(item, depth + 1);
    if (isMap(node)) for (const pair of node.items) walkPair(pair, depth + 1);
  };
  const walkPair = ({ key, value }: Pair, depth: number): void => {
    if (isNode(key)) keys.push({ key: isScalar(key) ? key.value : undefined, offset: key.range?.[0] ?? 0 });
    walk(key, depth);
    walk(value, depth);
  };
  walk(contents, 1);
  return { nodes, keys };
}

/** An alias throws here, before aliases can multiply. */
function dataOf(document: Document): unknown {
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

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
