/** The kind of content in a chapter, which decides its markup. */
export type ChapterKind = 'about' | 'area' | 'study' | 'places' | 'glossary';

/** A part of a book that its contents link to. */
export interface Chapter {
  /** The name of its file in an EPUB and its anchor in a PDF. */
  readonly id: string;
  readonly kind: ChapterKind;
  readonly title: string;
  /** 1, or 2 for a case study within its area. */
  readonly level: 1 | 2;
  /** The place of a case study. */
  readonly place?: string;
  /**
   * Its HTML. Headings start at h1. Links to other chapters begin with `CHAPTER`; all others are `#anchor` within the chapter or
   * full addresses.
   */
  readonly html: string;
}

/** An edition of the almanac, or of a part of it, before it gets a format. */
export interface Book {
  /** Part of the name of its files; empty for the whole almanac. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** The ISO date of the edition. */
  readonly date: string;
  /** The number of case studies in it. */
  readonly studies: number;
  /** The colours of its cover, from left to right. */
  readonly colours: readonly string[];
  readonly chapters: readonly Chapter[];
}

/** The scheme of links from one chapter to another: `chapter:liverpool-emergency-home-working`. */
export const CHAPTER = 'chapter:';

/** The name of the file of a book, without its extension. */
export const nameBook = ({ id, date }: Pick<Book, 'id' | 'date'>): string => ['new-local-almanac', ...(id ? [id] : []), date].join('-');
