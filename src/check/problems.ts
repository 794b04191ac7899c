/**
 * Every kind of problem the gate can name. A code never changes: it has a heading of its own in
 * docs/error-reference.md, and a test holds the two together.
 */
export const PROBLEM_KINDS = {
  'file-name': 'The name of a file is its address',
  'file-size': 'A file is too large',
  encoding: 'A file is not UTF-8 text',
  'front-matter': 'The front matter cannot be read',
  field: 'A field does not fit the schema',
  'unknown-place': 'A place has no file',
  'unknown-case-study': 'A case study does not exist',
  markdown: 'The text cannot be parsed',
  'not-allowed': 'Something that content may not hold',
  headings: 'The five headings',
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
  'unknown-file': 'A file that belongs to no collection',
  'missing-page': 'A page of the model has no text',
} as const;

export type ProblemCode = keyof typeof PROBLEM_KINDS;

/** One thing that is wrong in one place. `line` and `column` count from 1. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and why, in whole sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}
