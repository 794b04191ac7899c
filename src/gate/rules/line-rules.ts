import type { Issue } from './problem.ts';
import type { Rule } from './rule.ts';
import { FRONT_MATTER } from './front-matter.ts';
import type { RawText } from './text-rules.ts';

const LONGEST_LINE = 10_000;
/** Longer than any word, and any address that a source may have. */
const LONGEST_RUN = 600;
/** No name of a place or law is longer. Hyphens between its words are not counted. */
const LONGEST_WORD = 100;

/** The rules for each line before anything parses it. */
export const LINE_RULES: readonly Rule<RawText>[] = [
  { id: 'conflict-marks', code: 'merge-conflict', check: checkConflict },
  { id: 'long-line', code: 'long-line', check: checkLength },
  { id: 'garbled-letters', code: 'encoding', check: checkGarbled },
  { id: 'pasted-bullets', code: 'pasted-bullets', check: checkBullets },
];

const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/** The markers that git leaves where two people changed the same lines. One message names them all. */
function checkConflict({ text }: RawText): Issue[] {
  const lines = text.split('\n').flatMap((line, index) => (CONFLICT.test(line) ? [index + 1] : []));
  const [first] = lines;
  const isConflict = /^(?:<{7}|>{7}) /m.test(text) || (/^<{7}$/m.test(text) && /^={7}$/m.test(text));
  if (first === undefined || !isConflict) return [];
  return [
    {
      line: first,
      column: 1,
      message: `This file has a merge conflict: Git's markers are on lines ${lines.join(', ')}.`,
      suggestion: 'Two people changed the same lines. Choose the right version, then delete the other one and the lines with the markers.',
    },
  ];
}

function checkLength({ text }: RawText): Issue[] {
  return text.split('\n').flatMap((line, index) => {
    const place = { line: index + 1, column: 1 };
    if (line.length > LONGEST_LINE) {
      const message = `This line has ${line.length} characters; at most ${LONGEST_LINE} are read.`;
      return [{ ...place, message, suggestion: 'Break it into paragraphs, with an empty line between them.' }];
    }
    const run = LONG.test(line) ? longRun(line) : undefined;
    if (run === undefined) return [];
    const message = `A word of ${run.length} characters starts with "${run.text.slice(0, 20)}".`;
    return [{ line: index + 1, column: run.column, message, suggestion: 'Put spaces between its words, or remove it.' }];
  });
}

/** A pattern for words and runs that may be too long. */
const LONG = new RegExp(`\\S{${LONGEST_WORD}}`);

function longRun(line: string): { text: string; length: number; column: number } | undefined {
  let column = 1;
  for (const run of line.split(/\s/)) {
    const longest = run.split(/[^\p{L}\p{N}\p{M}]/u).reduce((most, word) => Math.max(most, word.length), 0);
    const isAddress = run.includes('://') && run.length <= LONGEST_RUN * 2;
    if (run.length > LONGEST_RUN * (isAddress ? 2 : 1)) return { text: run, length: run.length, column };
    if (longest > LONGEST_WORD && !isAddress) return { text: run, length: longest, column };
    column += run.length + 1;
  }
  return undefined;
}

/** Letters of UTF-8 that were decoded as Windows-1252: â€™ for ’, Ã© for é. */
const GARBLED =
  /[\u00C2-\u00C3][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|\u00E2(?:\u20AC[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|[\u0080\u201A][\u0080-\u00BF\u00AC\u00AF])/g;

function checkGarbled({ text }: RawText): Issue[] {
  if (!/[\u00C2\u00C3\u00E2]/.test(text)) return [];
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(GARBLED)].slice(0, 1).map(({ 0: garbled, index: at }) => {
      const meant = ungarble(garbled);
      const message = `"${garbled}" should be ${meant === undefined ? 'another letter' : `"${meant}"`}: the text was saved in one encoding and read in another.`;
      return {
        line: index + 1,
        column: at + 1,
        message,
        suggestion: 'Copy the text again from where it is from, and save the file as UTF-8.',
      };
    }),
  );
}

/** The characters of Windows-1252 from 0x80 to 0x9f, in order; a full stop where there is none. */
const WINDOWS = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

function ungarble(text: string): string | undefined {
  const bytes = [...text].map((letter) => {
    const place = letter === '.' ? -1 : WINDOWS.indexOf(letter);
    return place === -1 ? letter.charCodeAt(0) : 0x80 + place;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** Bullets that word processors put before the entries of a list. */
export const BULLET = /^[ \t]*[•·‣◦▪●○■–—][ \t]+(?=\S)/;

function checkBullets({ file, text }: RawText): Issue[] {
  if (!file.endsWith('.mdx')) return [];
  const before = FRONT_MATTER.exec(text)?.[0].split('\n').length ?? 1;
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  const marked = lines.filter(({ line, number }) => number >= before && BULLET.test(line));
  const [first, ...others] = marked;
  if (!first) return [];
  const mark = first.line.trim().charAt(0);
  const where = others.length > 0 ? `lines ${marked.map(({ number }) => number).join(', ')} start` : 'This line starts';
  return [
    {
      line: first.number,
      column: 1,
      message: `${where.charAt(0).toUpperCase()}${where.slice(1)} with ${mark}, which makes no list here: they would run together.`,
      suggestion: 'Write a hyphen and a space instead, and leave an empty line before the list. "npm run check -- --fix" does it.',
    },
  ];
}
