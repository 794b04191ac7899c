import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { listFiles, readInTurn } from '../../build/folder-files.ts';
import { moverTo, startsFor } from './move-positions.build.ts';
import { readSynonyms } from './read-synonyms.build.ts';
import { readFragments, slimIndex, type Fragment, type IndexFile } from './slim-index.build.ts';
import { NO_STORED_TEXTS, openStoredTexts, type StoredTexts } from './stored-texts.build.ts';
import { makeTokenPage } from './token-page.build.ts';
import { makePageFiles, makeSearchData, type IndexedPage } from './write-search-data.build.ts';

export interface SearchIndex {
  /** Builds the full-text index from the finished pages. Reads only the output folder. */
  readonly integration: AstroIntegration;
  /** For code that needs the index of this build: resolves with its number of pages when the index exists. */
  readonly made: () => Promise<number>;
}

export function searchIndex(): SearchIndex {
  let made = Promise.withResolvers<number>();
  return {
    made: () => made.promise,
    integration: {
      name: 'search-index',
      hooks: {
        'astro:build:start': () => {
          made = Promise.withResolvers();
        },
        'astro:build:done': async ({ dir, logger }) => {
          const started = performance.now();
          made.resolve(buildIndex(fileURLToPath(dir), readSynonyms(), openStoredTexts('.')));
          logger.info(`${await made.promise} pages indexed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
        },
      },
    },
  };
}

/** An HTML page for Pagefind. */
interface Page {
  readonly url: string;
  readonly content: string;
}

/**
 * Indexes `folder` into `folder/pagefind`. Returns the number of pages. Throws with Pagefind's message. Pagefind reads the finished
 * pages first, then indexes their words as our splitter returns them, so that pages and queries are split in the same way.
 */
export async function buildIndex(
  folder: string,
  synonyms: readonly (readonly string[])[] = readSynonyms(),
  stored: StoredTexts = NO_STORED_TEXTS,
): Promise<number> {
  const write = ({ path, content }: IndexFile): Promise<void> => writeIndexFile(join(folder, 'pagefind', path), content);
  const fragments = (await readTexts(folder, stored)).sort((a, b) => (a.url < b.url ? -1 : 1));
  const pages: IndexedPage[] = [];
  const made = await indexPages(splitPages(fragments, pages));
  await close();
  const zones = pages.map((page) => page.zones);
  const starts = startsFor(zones);
  for (const file of slimIndex(made, moverTo(starts, zones))) await write(file.path === 'pagefind.js' ? await minify(file) : file);
  for (const [number, fragment] of fragments.entries()) for (const file of makePageFiles(fragment, number)) await write(file);
  for (const file of makeSearchData(pages, starts, synonyms)) await write(file);
  return pages.length;
}

/** How many pages wait for Pagefind at once, so that it never waits for us. */
const SENT_AT_ONCE = 8;

/** The text of each page as Pagefind reads it. Pages with a stored text are not read again. */
async function readTexts(folder: string, stored: StoredTexts): Promise<Fragment[]> {
  const texts = new Map<string, Fragment>();
  const changed = new Map<string, string>();
  async function* changedPages(): AsyncGenerator<Page> {
    for await (const [url, bytes] of readPages(folder)) {
      const digest = createHash('sha256').update(`${url}\0`).update(bytes).digest('base64url');
      const known = stored.find(digest);
      if (known) texts.set(digest, known);
      else {
        changed.set(url, digest);
        yield { url, content: withSpaces(bytes.toString('utf8')) };
      }
    }
  }
  for (const text of readFragments(await indexPages(changedPages(), SENT_AT_ONCE))) texts.set(changed.get(text.url) ?? text.url, text);
  stored.write(texts);
  return [...texts.values()];
}

/** The pages as our splitter returns them, in order. Their other data is added to `pages`; no text is kept. */
function* splitPages(fragments: readonly Fragment[], pages: IndexedPage[]): Generator<Page> {
  for (const { url, filters, meta, content, anchors } of fragments) {
    const { html, zones, words } = makeTokenPage({ meta, content, anchors });
    pages.push({ url, filters, meta, zones, words });
    yield { url, content: html };
  }
}

/**
 * The files of an index of these pages, from memory: Pagefind's own writer once left its last file empty on a busy machine.
 * Pages are added one at a time if their order decides their numbers in the index.
 */
async function indexPages(pages: Iterable<Page> | AsyncIterable<Page>, atOnce = 1): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  throwOn(errors);
  if (!index) throw new Error('The search index could not be started.');
  const sent = new Set<Promise<void>>();
  for await (const page of pages) {
    const added: Promise<void> = index.addHTMLFile(page).then((answer) => {
      sent.delete(added);
      throwOn(answer.errors);
    });
    sent.add(added);
    if (sent.size >= atOnce) await Promise.race(sent);
  }
  await Promise.all(sent);
  const made = await index.getFiles();
  throwOn(made.errors);
  await index.deleteIndex();
  return made.files;
}

/** Every page with text to search, one at a time. */
async function* readPages(folder: string): AsyncGenerator<readonly [url: string, bytes: Buffer]> {
  const names = listFiles(folder).filter((name) => name.endsWith('.html'));
  for await (const [name, bytes] of readInTurn(folder, names))
    if (bytes.includes('data-pagefind-body')) yield [`/${name.replace(/(?<=^|\/)index\.html$/, '')}`, bytes];
}

/** A page with a space after each cell, so that no excerpt joins the words of two cells. */
const withSpaces = (html: string): string => html.replace(/<\/(?:th|td|caption|dt|dd|summary|label|button)>/g, '$& ');

/** Pagefind does not minify its program. */
async function minify({ path, content }: IndexFile): Promise<IndexFile> {
  const { code } = await transform(Buffer.from(content), { minify: true, target: 'es2022', charset: 'utf8' });
  return { path, content: Buffer.from(code) };
}

async function writeIndexFile(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
}
