import { BULLET } from './line-rules.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { withPlainValues } from './plain-values.ts';
import { normalise, readSource, type ParseBody } from './read-source.ts';

/** Characters that are copied along with text and have no meaning anywhere. */
const MEANINGLESS = /[\u200B\u2060\uFEFF\u00AD]/g;

/**
 * A file's text as it should be saved: no byte order mark, plain line ends, no meaningless hidden characters,
 * no spaces at the ends of lines, one line end at the end. Apart from those characters, the front matter and the
 * parsed text stay exactly the same: a change that would alter anything else is not made.
 */
export function fixText(file: string, raw: string, parseBody: ParseBody): string {
  const text = withPlainValues(file, withListMarks(file, normalise(raw.replace(/^\uFEFF+/, ''))));
  // No current system uses this line end; only the author knows what it was meant to be.
  if (text.includes('\r')) return raw;
  const wanted = meaningOf(file, text, parseBody);
  const versions = [text.replace(MEANINGLESS, ''), text].flatMap((version) => [
    version.split('\n').map(withoutEndSpaces).join('\n'),
    version.replace(/(?<![ \t])[ \t]$/gm, ''),
    version,
  ]);
  return versions.map(endOnce).find((version) => meaningOf(file, version, parseBody) === wanted) ?? text;
}

/** Turns bullets of a word processor into list marks: the only change that readers see, as the author intended. */
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

/** The length of a text without any of these characters at its end. */
function lastBut(text: string, characters: string): number {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

const withoutEndSpaces = (line: string): string => line.slice(0, lastBut(line, ' \t'));

const endOnce = (text: string): string => `${text.slice(0, lastBut(text, '\n'))}\n`;

/** The whole content of a file, without positions and without meaningless characters. */
function meaningOf(file: string, text: string, parseBody: ParseBody): string {
  const { data, body, bodyFaults } = readSource(file, text, parseBody);
  const front = data === undefined ? FRONT_MATTER.exec(text)?.[1] : data;
  const meaning = JSON.stringify([front, body, bodyFaults.map(({ message }) => message)], (key, value: unknown) =>
    key === 'position' || isFrontMatter(value) ? undefined : value,
  );
  return meaning.replace(MEANINGLESS, '');
}

/** The tree repeats the front matter exactly as written, including spaces. */
const isFrontMatter = (value: unknown): boolean => typeof value === 'object' && value !== null && 'type' in value && value.type === 'yaml';
