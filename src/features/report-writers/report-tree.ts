import type { NotedSource } from '../../content/cited-facts.ts';

/** A report as a tree that is independent of file formats. HTML, Word and plain text are all written from it. */
export interface Report<R = Run> {
  readonly title: string;
  readonly subtitle: string;
  /** The ISO date of the report. */
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

/** A piece of text, or the sources of the text before it. */
export type Run = Words | { readonly kind: 'cite'; readonly sources: readonly NotedSource[] };

/** A run after every source has been numbered. */
export type NumberedRun = Words | { readonly kind: 'marks'; readonly marks: readonly Mark[] };

/** A citation of a note: the number of the note, and the number of this citation of it, starting at 1. */
export interface Mark {
  readonly note: number;
  readonly citation: number;
}

export interface Note extends NotedSource {
  readonly number: number;
  /** The number of its citations. */
  readonly citations: number;
}

export const text = (words: string): Run => ({ kind: 'text', text: words });
export const strong = (words: string): Run => ({ kind: 'strong', text: words });
/** A prompt for text that the author of the report fills in. */
export const prompt = (words: string): Run => ({ kind: 'prompt', text: words });
export const link = (url: string, words: string = url): Run => ({ kind: 'link', url, text: words });
export const cite = (sources: readonly NotedSource[]): readonly Run[] => (sources.length > 0 ? [{ kind: 'cite', sources }] : []);

export const heading = (level: 1 | 2, words: string): Block => ({ kind: 'heading', level, text: words });
export const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });
export const list = (items: readonly (readonly Run[])[]): Block => ({ kind: 'list', items });
