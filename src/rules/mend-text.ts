import { FRONT_MATTER, normalise, readSource, type ParseBody } from './read-source.ts';

/** Characters that come along when text is copied, and that mean nothing wherever they stand. */
const MEANINGLESS = /[\u200B\u2060\uFEFF\u00AD]/g;

/**
 * A file's text as it should be kept: no byte order mark, plain line ends, none of the hidden characters that mean nothing,
 * no spaces at the ends of lines, one line end at its end. What the front matter says and what the text becomes stay the
 * same, letter by letter: a change that would alter either is not made.
 */
export function mendText(file: string, raw: string, parseBody: ParseBody): string {
  const plain = normalise(raw).replaceAll('\r', '\n').replace(MEANINGLESS, '');
  const tidy = [plain.replace(/[ \t]+$/gm, ''), plain.replace(/(?<![ \t])[ \t]$/gm, '')];
  const wanted = meaningOf(file, plain, parseBody);
  const best = [...tidy.map(endOnce), endOnce(plain)].find((text) => meaningOf(file, text, parseBody) === wanted);
  return best ?? plain;
}

const endOnce = (text: string): string => `${text.replace(/\n+$/, '')}\n`;

/** All that a file says, without the places where it says it. */
function meaningOf(file: string, text: string, parseBody: ParseBody): string {
  const { data, body, bodyFault } = readSource(file, text, parseBody);
  const front = data === undefined ? FRONT_MATTER.exec(text)?.[1] : data;
  return JSON.stringify([front, body, bodyFault?.message], (key, value: unknown) =>
    key === 'position' || isFrontMatter(value) ? undefined : value,
  );
}

/** The tree repeats the front matter as it is written, spaces and all. */
const isFrontMatter = (value: unknown): boolean => typeof value === 'object' && value !== null && 'type' in value && value.type === 'yaml';
