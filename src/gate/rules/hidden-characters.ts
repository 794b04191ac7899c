import type { MdastNode } from 'satteri';
import { codePointOf } from '../../shared/visible.ts';
import type { Issue } from './problem.ts';
import { normalise } from './read-source.ts';
import type { ParsedFile } from './reading.ts';
import { startOf } from './walk.ts';

/** A file must not contain characters that readers cannot see but programs act on. */
export function checkHiddenText({ source: { text } }: ParsedFile): Issue[] {
  return text.split('\n').flatMap((line, index) =>
    hiddenIn(line).map(({ 0: character, index: column }) => ({
      line: index + 1,
      column: column + 1,
      ...describe(character),
    })),
  );
}

/** The front matter must not contain one as an escape, such as "\u202E". */
export function checkHiddenData({ source }: ParsedFile): Issue[] {
  return [...stringsOf(source.data)].flatMap(({ text, path }) =>
    spelt(text, source.text).map((character) => ({ ...source.positionOf(path), ...describe(character, ', written as an escape') })),
  );
}

/** The text must not contain one as an entity, such as &#x202E;. */
export function checkHiddenNodes({ source, nodes }: ParsedFile): Issue[] {
  return nodes.flatMap((node) =>
    spelt(normalise(wordsOf(node)), source.text).map((character) => ({
      ...startOf(node),
      ...describe(character, ', written as an escape'),
    })),
  );
}

/** Scripts that use U+200C and U+200D to separate and join letters. */
const JOINING = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Nko', 'Thaana', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
]
  .map((name) => `\\p{Script=${name}}`)
  .join('');

/**
 * Control characters except the tab, format characters (including bidirectional ones), line separators, private-use characters
 * and noncharacters, invisible fillers, the object replacement character, and more than four marks on one letter.
 */
const HIDDEN = new RegExp(
  [
    '[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]',
    `(?<![${JOINING}]\\p{M}{0,4})[\\u200C\\u200D]`,
    '(?![\\u200C\\u200D])[\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Noncharacter_Code_Point}]',
    '[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFFA0\\uFFFC\\uFE00-\\uFE0E\\u{E0100}-\\u{E01EF}]',
    '(?<!\\p{Emoji})\\uFE0F',
    '(?<=\\p{M}{4})\\p{M}+',
  ].join('|'),
  'gu',
);

/** The characters of English. A text with no others needs no closer check. */
const ORDINARY = /^[\t\n\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;

const hiddenIn = (text: string): RegExpExecArray[] => (ORDINARY.test(text) ? [] : [...text.matchAll(HIDDEN)]);

/** The hidden characters of a decoded text that its source contains only as escapes. */
const spelt = (text: string, source: string): string[] =>
  hiddenIn(text)
    .map(([character]) => character)
    .filter((character) => !source.includes(character));

function wordsOf(node: MdastNode): string {
  if (node.type === 'link') return `${node.url} ${node.title ?? ''}`;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return node.attributes.map(({ value }) => (typeof value === 'string' ? value : '')).join(' ');
  return 'value' in node && typeof node.value === 'string' && node.type !== 'yaml' ? node.value : '';
}

function* stringsOf(value: unknown, path: readonly PropertyKey[] = []): Generator<{ text: string; path: readonly PropertyKey[] }> {
  if (typeof value === 'string') yield { text: value, path };
  if (typeof value !== 'object' || value === null) return;
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((entry: unknown, index) => [index, entry])
    : Object.entries(value);
  for (const [key, entry] of entries) yield* stringsOf(entry, [...path, key]);
}

const NAMES: Readonly<Record<string, string>> = {
  'U+0000': 'nothing',
  'U+00AD': 'a hyphen that shows only at the end of a line',
  'U+200B': 'a space of no width',
  'U+200C': 'a mark that separates letters',
  'U+200D': 'a mark that joins letters',
  'U+200E': 'left to right',
  'U+200F': 'right to left',
  'U+202A': 'left to right from here',
  'U+202B': 'right to left from here',
  'U+202C': 'the end of a direction',
  'U+202D': 'left to right from here, whatever the text',
  'U+202E': 'right to left from here, whatever the text',
  'U+2060': 'a mark that joins words',
  'U+2066': 'left to right, isolated',
  'U+2067': 'right to left, isolated',
  'U+2068': 'an isolated direction',
  'U+2069': 'the end of an isolated part',
  'U+FEFF': 'a byte order mark',
};

function describe(character: string, where = ''): Pick<Issue, 'message' | 'suggestion'> {
  if (/^\p{M}+$/u.test(character) && !/[\uFE00-\uFE0F\u034F]/.test(character))
    return {
      message: `More than four accents on one letter (${codePointOf(character)} and others).`,
      suggestion: 'Remove the accents.',
    };
  const name = codePointOf(character);
  const meaning = NAMES[name] ? ` (${NAMES[name]})` : '';
  return {
    message: `Hidden character ${name}${meaning}${where}.`,
    suggestion: 'Delete it (it is often copied with text), or run "npm run check -- --fix".',
  };
}
