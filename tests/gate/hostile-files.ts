import { replaceIn } from './rule-case.ts';
import { EXAMPLE } from './small-almanac.ts';

/** The places of a content file that an outsider can fill with a string, as it is or as a quoted text. */
export const POSITIONS: Readonly<Record<string, (text: string) => string>> = {
  'title as it is': (text) => field('title: A council tries something out', `title: ${text}`),
  'title quoted': (text) => field('title: A council tries something out', `title: ${quote(text.padEnd(8, ' .'))}`),
  'summary as it is': (text) => field(SUMMARY, `  ${text}`),
  'summary quoted': (text) =>
    field(`>-\n${SUMMARY}`, quote(`${text} This was tried by a council, which wrote down what came of it for others.`)),
  'place as it is': (text) => field('places: [liverpool]', `places: [${text}]`),
  'place quoted': (text) => field('places: [liverpool]', `places: [${quote(text)}]`),
  'source title as it is': (text) => field('title: What they did', `title: ${text}`),
  'source title quoted': (text) => field('title: What they did', `title: ${quote(text.padEnd(4, ' .'))}`),
  body: (text) => field('It tried something out.', text),
  'front matter': (text) => `---\n${text}\n---\n${EXAMPLE.split('\n---\n')[1] ?? ''}`,
};

const SUMMARY = '  A council tried something out, wrote down what came of it, and let its neighbours read the notes for nothing.';

const field = (piece: string, by: string): string => replaceIn(EXAMPLE, piece, by);

/** A text in double quotation marks, which YAML reads as JSON does. Lone surrogates, which no file can contain, are replaced. */
const quote = (text: string): string => JSON.stringify(text.toWellFormed());
