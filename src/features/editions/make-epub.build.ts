import { readFile } from 'node:fs/promises';
import { strToU8, zipSync, type Zippable, type ZipOptions } from 'fflate';
import type { Book } from './book.ts';
import { drawCover } from './draw-cover.build.ts';
import { makeChapterPage, makeCoverPage, makeNavPage, fileOf } from './epub-pages.build.ts';
import { CONTAINER, makePackage } from './epub-package.build.ts';

const TIME = new Date(1980, 0, 1);
const STORED: ZipOptions = { level: 0, mtime: TIME };
const PACKED: ZipOptions = { level: 9, mtime: TIME };

/** A book as an EPUB 3.3 file. The same book gives the same bytes. */
export async function makeEpub(book: Book): Promise<Uint8Array> {
  const css = await readFile(new URL('epub.css', import.meta.url));
  const pages: readonly (readonly [name: string, page: string])[] = [
    ['package.opf', makePackage(book)],
    [fileOf('cover'), makeCoverPage(book)],
    [fileOf('nav'), makeNavPage(book)],
    ...book.chapters.map((chapter) => [fileOf(chapter.id), makeChapterPage(chapter)] as const),
  ];
  const files: Zippable = {
    // First and uncompressed, so that a program recognises the file type from its first bytes.
    mimetype: [strToU8('application/epub+zip'), STORED],
    'META-INF/container.xml': [strToU8(CONTAINER), PACKED],
    ...Object.fromEntries(pages.map(([name, page]) => [`EPUB/${name}`, [strToU8(page), PACKED]])),
    'EPUB/book.css': [css, PACKED],
    'EPUB/cover.png': [await drawCover(book), STORED],
  };
  return zipSync(files);
}
