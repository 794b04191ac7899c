import type { Book } from './book.ts';
import { makePrintPage, type PageNumbers } from './make-print-page.build.ts';
import { datePdf, readPageNumbers } from './pdf-file.build.ts';

/** Prints an HTML page as a PDF; a draft needs no tags and no bookmarks. */
export type Printer = (html: string, isDraft: boolean) => Promise<Uint8Array>;

const MOST_PRINTS = 4;

/**
 * A book as a PDF. It is printed, first as a draft, until its contents give the pages on which its chapters start. Throws if the
 * numbers never stop changing. The same book and the same Chromium give the same bytes.
 */
export async function printBook(book: Book, css: string, print: Printer): Promise<Uint8Array> {
  let numbers = readPageNumbers(await print(await makePrintPage(book, css, new Map()), true));
  for (let prints = 1; prints < MOST_PRINTS; prints++) {
    const pdf = await print(await makePrintPage(book, css, numbers), false);
    const printed = readPageNumbers(pdf);
    if (areSame(book, numbers, printed)) return datePdf(pdf, book.date);
    numbers = printed;
  }
  throw new Error(`The page numbers of "${book.subtitle}" changed with each of ${MOST_PRINTS} prints.`);
}

const areSame = ({ chapters }: Book, before: PageNumbers, after: PageNumbers): boolean =>
  chapters.every(({ id }) => after.get(id) !== undefined && before.get(id) === after.get(id));
