import { BULLET } from './line-rules.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { withPlainValues } from './plain-values.ts';
import { normalise, readSource, type ParseBody } from './read-source.ts';

/** Characters that come along when text is copied, and that mean nothing wherever they stand. */
const MEANINGLESS = /[\u200B\u2060\uFEFF\u00AD]/g;

/**
 * A file's text as it should be kept: no byte order mark, plain line ends, none of the hidden characters that mean nothing,
 * no spaces at the ends of lines, one line end at its end. What the front matter says and what the text becomes stay the
 * same, letter by letter, but for those characters: a change that would alter anything else is not made.
 */
export function fixText(file: string, raw: string, parseBody: ParseBody): string {
  const text = withPlainValues(file, withListMarks(file, normalise(raw.replace(/^\uFEFF+/, ''))));
  // A line end of no system that is in use: what it was meant to be, only its author knows.
  if (text.includes('\r')) return raw;
  const wanted = meaningOf(file, text, parseBody);
  const versions = [text.replace(MEANINGLESS, ''), text].flatMap((version) => [
    version.split('\n').map(withoutEndSpaces).join('\n'),
    version.replace(/(?<![ \t])[ \t]$/gm, ''),
    version,
  ]);
  return versions.map(endOnce).find((version) => meaningOf(file, version, parseBody) === wanted) ?? text;
}

/** Bullets of a word processor as the marks of a list: the one change that readers see, and were meant to. */
function withListMarks(file: string, text: string): string {
  if (!file.endsWith('.mdx')) return text;
  const front = FRONT_MATTER.exec(text)?.[0] ?? '';
  const lines = text.slice(front.length).split('\n');
  const isMarked = (line: string | undefined): boolean => line !== undefined && BULLET.test(line);
  const fixed = lines.flatMap((line, index) => {
    if (!isMarked(line)) return [line];
    const entry = line.replace(BULLET, '- ');
    const before = lines[index - 1];
    return index > 0 && before?.trim() !== '' && !isMarked(before) ? ['', entry] : [entry];
  });
  return front + fixed.join('\n');
}

/** Where a text ends without the characters at its end that are any of these. */
function lastBut(text: string, characters: string): number {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

const withoutEndSpaces = (line: string): string => line.slice(0, lastBut(line, ' \t'));

const endOnce = (text: string): string => `${text.slice(0, lastBut(text, '\n'))}\n`;

/** All that a file says, without the places where it says it and without the characters that mean nothing. */
function meaningOf(file: string, text: string, parseBody: ParseBody): string {
  const { data, body, bodyFaults } = readSource(file, text, parseBody);
  const front = data === undefined ? FRONT_MATTER.exec(text)?.[1] : data;
  const told = JSON.stringify([front, body, bodyFaults.map(({ message }) => message)], (key, value: unknown) =>
    key === 'position' || isFrontMatter(value) ? undefined : value,
  );
  return told.replace(MEANINGLESS, '');
}

/** The tree repeats the front matter as it is written, spaces and all. */
const isFrontMatter = (value: unknown): boolean => typeof value === 'object' && value !== null && 'type' in value && value.type === 'yaml';
