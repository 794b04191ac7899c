import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITIONS } from '../../shared/urls.ts';
import { nameBook } from './book.ts';
import { fillPages, type MadeEdition } from './fill-pages.build.ts';
import { makeBook, type Scope } from './make-book.build.ts';
import { makeEpub } from './make-epub.build.ts';
import { printBook, type Printer } from './print-book.build.ts';
import { readAlmanac, type FinishedAlmanac } from './read-almanac.build.ts';

export const FORMATS = ['epub', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

export interface EditionsOptions {
  /** If left out: the whole almanac and each of its areas. */
  readonly scopes?: readonly Scope[];
  readonly formats: readonly Format[];
  readonly print: Printer;
  /** Called for each file when it is written. */
  readonly onWritten?: (file: string, bytes: number) => void;
}

/**
 * Writes editions into the finished site in `folder`, where they replace earlier ones, and lists them on its pages. Reads only that
 * folder. Throws for a scope that the almanac does not have.
 */
export async function writeEditions(folder: string, options: EditionsOptions): Promise<readonly MadeEdition[]> {
  const almanac = await readAlmanac(folder);
  const books = (options.scopes ?? everyScope(almanac)).map((scope) => makeBook(almanac, scope));
  await clear(join(folder, EDITIONS));
  const made: MadeEdition[] = [];
  for (const book of books) {
    const file = nameBook(book);
    const sizes: Partial<Record<Format, number>> = {};
    for (const format of options.formats) {
      const bytes = await MAKERS[format](book, almanac.css, options.print);
      await writeFile(join(folder, EDITIONS, `${file}.${format}`), bytes);
      sizes[format] = bytes.length;
      options.onWritten?.(`${file}.${format}`, bytes.length);
    }
    made.push({ file, part: book.id ? book.subtitle : undefined, studies: book.studies, ...sizes });
  }
  await fillPages(folder, made);
  return made;
}

const MAKERS: Readonly<Record<Format, (...args: Parameters<typeof printBook>) => Promise<Uint8Array>>> = {
  epub: (book) => makeEpub(book),
  pdf: printBook,
};

const everyScope = ({ areas, studies }: FinishedAlmanac): Scope[] => [
  { kind: 'whole' },
  ...areas.filter(({ id }) => studies.some((study) => study.areas.includes(id))).map(({ id }): Scope => ({ kind: 'area', id })),
];

/** Removes the editions of an earlier run, but not the page. */
async function clear(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (/\.(epub|pdf)$/.test(name)) await rm(join(folder, name));
}
