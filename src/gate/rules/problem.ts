/**
 * Every kind of problem the gate can name. A code never changes: it has a heading of its own in
 * docs/error-reference.md, and a test holds the two together.
 */
export const PROBLEM_KINDS = {
  'file-name': 'The name of a file is its address',
  'same-name': 'Two names that differ in capitals only',
  'file-size': 'A file is too large',
  'not-a-file': 'A link, or something else that is no file',
  encoding: 'A file is not UTF-8 text',
  'front-matter': 'The front matter cannot be read',
  field: 'A field does not fit the schema',
  'future-date': 'A date that has not come yet',
  'private-contact': 'An address or number of one person',
  'unknown-place': 'A place has no file',
  'unknown-case-study': 'A case study does not exist',
  markdown: 'The text cannot be parsed',
  'merge-conflict': 'A merge conflict that was not resolved',
  'long-line': 'A line or a word that is too long',
  'pasted-bullets': 'Bullets that make no list',
  'parser-stopped': 'A file stopped the program that reads it',
  'not-allowed': 'Something that content may not hold',
  'link-address': 'A link that readers should not be sent along',
  'hidden-character': 'A character that cannot be seen',
  'too-deep': 'Lists, quotations or brackets too deep in each other',
  'table-size': 'A table is too large',
  'no-typeface': 'A title or a name that no share card can show',
  headings: 'The five headings',
  'not-written': 'Something that its author has still to write',
  'unknown-source': 'A citation without a source',
  'uncited-source': 'A source that nobody cites',
  'uncited-figure': 'A figure without a citation',
  length: 'Too short or too long',
  'repeated-term': 'A glossary term that is explained twice',
  'repeated-synonym': 'A word in two groups of synonyms',
  'repeated-case-study': 'A case study that one entry names twice',
  'near-duplicate': 'The same story told twice',
  'unknown-statement': 'An action lifts a statement that does not exist',
  'no-action': 'A statement that no action lifts',
  'unknown-page': 'A route that leads nowhere',
  'vanished-address': 'An address that leads nowhere any more',
  'unknown-file': 'A file that belongs to no collection',
  'missing-page': 'A page of the model has no text',
} as const;

/** Every kind of hint: what could be easier to read, or is not shown yet. It never stops a contribution. */
export const HINT_KINDS = {
  'long-sentence': 'A sentence is long',
  'plain-word': 'There is a plainer word',
  'reading-age': 'A summary is hard to read',
  'place-spelling': 'A word is nearly the name of a place',
  'one-body': 'One organisation that may be written as two',
  draft: 'A draft is not shown yet',
} as const;

export type ProblemCode = keyof typeof PROBLEM_KINDS | keyof typeof HINT_KINDS;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a rule says about one place of a file. `line` and `column` count from 1. */
export interface Issue extends Position {
  /** What is wrong and why, in whole sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly suggestion: string;
}

/** One thing that is wrong in one place. */
export interface Problem extends Issue {
  readonly code: ProblemCode;
  readonly file: string;
}

/** The first place of a file, for what is wrong with all of it. */
export const START: Position = { line: 1, column: 1 };
