import { editDistance } from '../../shared/edit-distance.ts';
import { HIGHEST_READING_AGE, readingAge } from '../../shared/reading-age.ts';
import { splitSentences } from '../../shared/text.ts';
import { splitCitations } from '../../model/citation.ts';
import { PLAIN_WORDS } from '../../model/plain-words.ts';
import { checkSplitOrganisations } from './one-body.ts';
import type { Issue, Position } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';
import type { Rule } from './rule.ts';
import { checkDraft } from './unwritten.ts';
import { startOf, textOf } from './walk.ts';

/** Suggestions for plainer English. They never block a contribution. */
export const HINT_RULES: readonly Rule<ParsedFile>[] = [
  { id: 'long-sentence', code: 'long-sentence', check: checkSentences },
  { id: 'plain-word', code: 'plain-word', check: checkWords },
  { id: 'reading-age', code: 'reading-age', check: checkReadingAge },
  { id: 'place-spelling', code: 'place-spelling', check: checkPlaceNames },
  { id: 'one-body', code: 'one-body', check: checkSplitOrganisations },
  { id: 'draft', code: 'draft', check: checkDraft },
];

const LONGEST_SENTENCE = 35;

function checkSentences(reading: ParsedFile): Issue[] {
  return passagesOf(reading).flatMap(({ text, at }) =>
    splitSentences(text).flatMap((sentence) => {
      const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      if (words.length <= LONGEST_SENTENCE) return [];
      const message = `Sentence has ${words.length} words: "${words.slice(0, 5).join(' ')}…"`;
      return [{ ...at, message, suggestion: `Split it; aim for ${LONGEST_SENTENCE} or fewer.` }];
    }),
  );
}

const WORDY = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${PLAIN_WORDS.map(({ words }) => `(${words})`).join('|')})(?![\\p{L}\\p{N}-])`, 'giu');

function checkWords(reading: ParsedFile): Issue[] {
  return passagesOf(reading).flatMap(({ text, at }) =>
    [...text.matchAll(WORDY)].map(([word, ...groups]) => {
      const plain = PLAIN_WORDS[groups.findIndex((group) => group !== undefined)]?.plain ?? '';
      return { ...at, message: `"${word}" is vague or long.`, suggestion: `Try: ${plain}.` };
    }),
  );
}

function checkReadingAge(reading: ParsedFile): Issue[] {
  const age = readingAge(dataOf(reading, 'case-studies')?.summary ?? '');
  if (age <= HIGHEST_READING_AGE) return [];
  const message = `Summary reading age is ${age.toFixed(0)}; aim for ${HIGHEST_READING_AGE} or below.`;
  return [
    {
      ...reading.source.positionOf(['summary']),
      message,
      suggestion: 'Use shorter sentences and words. Names count too; leave those.',
    },
  ];
}

/** Shorter words are not compared with names. Words of at least `LONG_NAME` letters may also have any one letter wrong. */
const SHORTEST_NAME = 6;
const LONG_NAME = 9;

/** Finds names of known places with a letter missing, extra or swapped. */
function checkPlaceNames(reading: ParsedFile): Issue[] {
  const names = namesIn(reading.context.places);
  const reported = new Set<string>();
  return passagesOf(reading).flatMap(({ text, at }) =>
    (text.match(NAME) ?? []).flatMap((word) => {
      const meant = reported.has(word) || names.has(word) ? undefined : [...names].find((name) => isMisspelling(word, name));
      if (!meant) return [];
      reported.add(word);
      return [{ ...at, message: `Is "${word}" a misspelt place name?`, suggestion: `Did you mean "${meant}"? If not, ignore this.` }];
    }),
  );
}

const namesOf = new WeakMap<object, ReadonlySet<string>>();

/** The long words in the names of all places, the same for every file. */
function namesIn(places: ParsedFile['context']['places']): ReadonlySet<string> {
  const known = namesOf.get(places) ?? new Set([...places.values()].flatMap((name) => name.match(NAME) ?? []));
  namesOf.set(places, known);
  return known;
}

const NAME = new RegExp(`\\p{Lu}\\p{L}{${SHORTEST_NAME - 1},}`, 'gu');

function isMisspelling(word: string, name: string): boolean {
  if (word[0] !== name[0] || editDistance(word, name, 1) !== 1) return false;
  const isOneWrong = word.length === name.length && sorted(word) !== sorted(name);
  const isPlural = word === `${name}s` || name === `${word}s`;
  return !isPlural && (!isOneWrong || word.length >= LONG_NAME);
}

const sorted = (word: string): string => [...word].sort().join('');

type Passage = { readonly text: string; readonly at: Position };

const passages = new WeakMap<ParsedFile, readonly Passage[]>();

/** The running text of a file, with the position where each part starts. Several rules use it for each file. */
function passagesOf(reading: ParsedFile): readonly Passage[] {
  const known = passages.get(reading) ?? listPassages(reading);
  passages.set(reading, known);
  return known;
}

/** Title, summary, paragraphs. Quotations are left out: they are other people's words. */
function listPassages(reading: ParsedFile): readonly Passage[] {
  const study = dataOf(reading, 'case-studies');
  const { positionOf, body } = reading.source;
  const fields = study ? (['title', 'summary'] as const).map((field) => ({ text: study[field], at: positionOf([field]) })) : [];
  return [...fields, ...(body ? paragraphsOf(body) : [])];
}

function paragraphsOf(node: NonNullable<ParsedFile['source']['body']>): Passage[] {
  if (node.type === 'paragraph') return [{ text: withoutCitations(textOf(node)), at: startOf(node) }];
  if (node.type === 'blockquote' || node.type === 'table' || isQuotation(node)) return [];
  return 'children' in node ? node.children.flatMap((child) => paragraphsOf(child as typeof node)) : [];
}

const isQuotation = (node: { type: string; name?: string | null }): boolean => node.name === 'Quotation';

const withoutCitations = (text: string): string =>
  splitCitations(text)
    .map((part) => (part.kind === 'text' ? part.text : ''))
    .join('');
