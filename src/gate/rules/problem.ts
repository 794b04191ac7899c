/**
 * Every kind of problem the content check can report. A code never changes: it has its own heading in
 * docs/error-reference.md, and a test compares the two.
 */
export const PROBLEM_KINDS = {
  'file-name': 'File name cannot be a web address',
  'same-name': 'Two names that differ only in capitals',
  'file-size': 'File too large',
  'not-a-file': 'Symbolic link, or not a file',
  encoding: 'File is not UTF-8 text',
  'front-matter': 'Front matter cannot be read',
  field: 'Field does not fit the schema',
  'future-date': 'Date in the future',
  'private-contact': 'Private contact details',
  'unknown-place': 'Place not found',
  'unknown-case-study': 'Case study not found',
  markdown: 'Text cannot be parsed',
  'merge-conflict': 'Unresolved merge conflict',
  'long-line': 'Line or word too long',
  'pasted-bullets': 'Bullets that do not make a list',
  'parser-stopped': 'File stopped the parser',
  'not-allowed': 'Not allowed in content',
  'link-address': 'Unsafe link',
  'hidden-character': 'Hidden character',
  'too-deep': 'Lists, quotations or brackets nested too deeply',
  'table-size': 'Table too large',
  'no-typeface': 'Character missing from the share card typefaces',
  headings: 'The five headings',
  'not-written': 'Text not written yet',
  'unknown-source': 'Citation without a source',
  'uncited-source': 'Source not cited',
  'uncited-figure': 'Figure without a citation',
  'same-figure': 'Two figures with one address',
  'unknown-figure': 'Correction of a figure that does not exist',
  length: 'Too short or too long',
  'repeated-term': 'Glossary term defined twice',
  'repeated-synonym': 'Word in two groups of synonyms',
  'repeated-case-study': 'Case study listed twice',
  'near-duplicate': 'Near-duplicate case study',
  'unknown-statement': 'Action improves a statement that does not exist',
  'no-action': 'No action improves this statement',
  'unknown-page': 'Route step not found',
  'vanished-address': 'Address that no longer exists',
  'unknown-file': 'File in an unused folder',
  'missing-page': 'Page has no content',
} as const;

/** Every kind of suggestion: text that could be easier to read, or is not published yet. Suggestions never block a contribution. */
export const HINT_KINDS = {
  'long-sentence': 'Long sentence',
  'plain-word': 'Vague or long word',
  'reading-age': 'Summary is hard to read',
  'place-spelling': 'Possible misspelt place name',
  'one-body': 'One organisation that may be written as two',
  draft: 'Draft: not published',
} as const;

export type ProblemCode = keyof typeof PROBLEM_KINDS | keyof typeof HINT_KINDS;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a rule says about one position in a file. `line` and `column` count from 1. */
export interface Issue extends Position {
  /** What is wrong and why, in whole sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly suggestion: string;
}

/** One fault at one position in a file. */
export interface Problem extends Issue {
  readonly code: ProblemCode;
  readonly file: string;
}

/** The start of a file, for faults of the whole file. */
export const START: Position = { line: 1, column: 1 };
