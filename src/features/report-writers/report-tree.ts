import type { NotedSource } from '../../content/cited-facts.ts';

/** A report as a tree that knows nothing of files: what HTML, Word and plain text are all written from. */
export interface Report<R = Run> {
  readonly title: string;
  readonly subtitle: string;
  /** The ISO date on which it was made. */
  readonly day: string;
  readonly blocks: readonly Block<R>[];
}

/** A report whose notes are numbered. */
export interface NumberedReport extends Report<NumberedRun> {
  readonly notes: readonly Note[];
}

export type Block<R = Run> = Heading | Paragraph<R> | List<R> | Table<R>;

interface Heading {
  readonly kind: 'heading';
  /** 1 for a section of the report. The title of the report is above all of them. */
  readonly level: 1 | 2;
  readonly text: string;
}

interface Paragraph<R> {
  readonly kind: 'paragraph';
  readonly runs: readonly R[];
}

interface List<R> {
  readonly kind: 'list';
  readonly items: readonly (readonly R[])[];
}

/** A table with a header row. The first cell of each other row names the row. */
interface Table<R> {
  readonly kind: 'table';
  readonly caption: string;
  /** What the table shows, for readers who cannot see it. */
  readonly description: string;
  readonly head: readonly string[];
  /** The widths of the columns in parts of 100. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (readonly R[])[])[];
}

/** A piece of text. */
type Words =
  | { readonly kind: 'text' | 'strong' | 'prompt'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** A piece of text, or the sources of what is before it. */
export type Run = Words | { readonly kind: 'cite'; readonly sources: readonly NotedSource[] };

/** The same once every source has a number. */
export type NumberedRun = Words | { readonly kind: 'marks'; readonly marks: readonly Mark[] };

/** Where a note is cited: the number of the note, and which of its citations this is, 1 for the first. */
export interface Mark {
  readonly note: number;
  readonly citation: number;
}

export interface Note extends NotedSource {
  readonly number: number;
  /** How often it is cited. */
  readonly citations: number;
}

export const text = (words: string): Run => ({ kind: 'text', text: words });
export const strong = (words: string): Run => ({ kind: 'strong', text: words });
/** What the author of the report has to fill in. */
export const prompt = (words: string): Run => ({ kind: 'prompt', text: words });
export const link = (url: string, words: string = url): Run => ({ kind: 'link', url, text: words });
export const cite = (sources: readonly NotedSource[]): readonly Run[] => (sources.length > 0 ? [{ kind: 'cite', sources }] : []);

export const heading = (level: 1 | 2, words: string): Block => ({ kind: 'heading', level, text: words });
export const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });
export const list = (items: readonly (readonly Run[])[]): Block => ({ kind: 'list', items });
