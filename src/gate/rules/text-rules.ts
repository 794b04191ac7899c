import { codePointOf } from '../../shared/visible.ts';
import { START, type Issue } from './problem.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { normalise } from './read-source.ts';
import { LINE_RULES } from './line-rules.ts';
import type { Rule } from './rule.ts';

/** A file before anything parses it. */
export interface RawText {
  readonly file: string;
  readonly text: string;
}

const LARGEST_FRONT_MATTER = 16 * 1024;
export const DEEPEST = 40;
export const LARGEST_TABLE = { columns: 20, rows: 200 } as const;

/**
 * Cheap checks of the lines of a file, so that text known to crash or hang a parser never reaches it. If one of
 * them finds a problem, the file is not parsed.
 */
export const TEXT_RULES: readonly Rule<RawText>[] = [
  { id: 'two-marks', code: 'encoding', check: checkMarks },
  ...LINE_RULES,
  { id: 'front-matter-fence', code: 'front-matter', check: checkFence },
  { id: 'front-matter-space', code: 'front-matter', check: checkPlainSpaces },
  { id: 'front-matter-size', code: 'file-size', check: checkFrontMatterSize },
  { id: 'deep-lines', code: 'too-deep', check: checkDeepLines },
  { id: 'deep-brackets', code: 'too-deep', check: checkDeepBrackets },
  { id: 'table-lines', code: 'table-size', check: checkTableLines },
];

export function toRawText(file: string, raw: string): RawText {
  return { file, text: normalise(raw) };
}

/** One byte order mark is dropped; a second one would come before the front matter and hide it. */
function checkMarks({ text }: RawText): Issue[] {
  if (!text.startsWith('\uFEFF')) return [];
  const message = 'The file starts with two byte order marks, which hide its front matter.';
  return [{ ...START, message, suggestion: 'Save it again as UTF-8 without a byte order mark, or run "npm run check -- --fix".' }];
}

function checkFence({ file, text }: RawText): Issue[] {
  if (!file.endsWith('.mdx') || text.startsWith('\uFEFF') || FRONT_MATTER.test(text)) return [];
  const message = 'The file does not start with front matter between two lines of three hyphens.';
  return [{ ...START, message, suggestion: 'Start the first line with ---, and compare the rest with docs/example-case-study.mdx.' }];
}

/** A character that only looks like a space where YAML needs a plain one: before a field, after its colon, after a list hyphen. */
const FALSE_SPACE = /^[ \t-]*(?:[A-Za-z]+:[ \t]*)?[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;

function checkPlainSpaces({ file, text }: RawText): Issue[] {
  const front = file.endsWith('.mdx') ? (FRONT_MATTER.exec(text)?.[0] ?? '') : text;
  return linesOf(front).flatMap((line, index) => {
    const column = FALSE_SPACE.exec(line)?.[0].length;
    if (column === undefined) return [];
    const message = `The space before this is ${codePointOf(line[column - 1] ?? '')}, which only looks like a space; programs read it as a letter.`;
    return [
      {
        line: index + 1,
        column: column + 1,
        message,
        suggestion: 'Delete it and type a plain space (it is often copied with text).',
      },
    ];
  });
}

function checkFrontMatterSize({ file, text }: RawText): Issue[] {
  const size = file.endsWith('.mdx') ? new TextEncoder().encode(FRONT_MATTER.exec(text)?.[1] ?? '').length : 0;
  if (size <= LARGEST_FRONT_MATTER) return [];
  const message = `The front matter is ${size} bytes; the limit is ${LARGEST_FRONT_MATTER}.`;
  return [{ ...START, message, suggestion: 'Shorten it, and move details to the text.' }];
}

/** The markers at the start of a line for quotations and lists: >, -, *, +, 1., and the question mark of YAML. */
const MARKERS = /^(?:[ \t]*(?:>|[-*+?](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const MARKER = />|[-*+?](?=[ \t])|\d{1,9}[.)]/g;

/** A level of a list takes at least two columns of indent. */
const COLUMNS_A_LEVEL = 2;

function checkDeepLines({ text }: RawText): Issue[] {
  return linesOf(text).flatMap((line, index) => {
    const markers = MARKERS.exec(line)?.[0].match(MARKER)?.length ?? 0;
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const depth = markers + Math.floor(indent / COLUMNS_A_LEVEL);
    if (depth <= DEEPEST) return [];
    return [
      { line: index + 1, column: 1, message: `This line is nested ${depth} levels deep; the limit is ${DEEPEST}.`, suggestion: SHALLOWER },
    ];
  });
}

const SHALLOWER = 'Remove some of the > and list markers.';

/** Nested open brackets, whatever closes them: lists within lists in YAML, expressions in text. */
function checkDeepBrackets({ text }: RawText): Issue[] {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) {
      const before = text.slice(0, index).split('\n');
      const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      return [{ ...place, message: `More than ${DEEPEST} brackets are open here.`, suggestion: 'Close each bracket, or remove it.' }];
    }
  }
  return [];
}

function checkTableLines({ file, text }: RawText): Issue[] {
  if (!file.endsWith('.mdx')) return [];
  let rows = 0;
  return linesOf(text).flatMap((line, index) => {
    const pipes = line.match(/\|/g)?.length ?? 0;
    rows = pipes > 0 ? rows + 1 : 0;
    const place = { line: index + 1, column: 1 };
    if (pipes > LARGEST_TABLE.columns + 1)
      return [
        {
          ...place,
          message: `This table has ${pipes - 1} columns; the limit is ${LARGEST_TABLE.columns}.`,
          suggestion: SMALLER,
        },
      ];
    if (rows !== LARGEST_TABLE.rows + 3) return [];
    return [{ ...place, message: `This table has more than ${LARGEST_TABLE.rows} rows, which is the limit.`, suggestion: SMALLER }];
  });
}

const SMALLER = 'Split the table or link to the data.';

const linesOf = (text: string): string[] => text.split('\n');
