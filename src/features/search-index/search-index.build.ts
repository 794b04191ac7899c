import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { readSynonyms } from './read-synonyms.build.ts';
import { makeSearchData } from './write-search-data.build.ts';
import { slimIndex } from './slim-index.build.ts';

/** Builds the full-text index from the finished pages. Reads only the output folder. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const pages = await buildIndex(fileURLToPath(dir));
        logger.info(`${pages} pages indexed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
      },
    },
  };
}

/**
 * Indexes `folder` into `folder/pagefind`. Returns the number of pages. Throws with Pagefind's own words.
 * The files are taken from memory and written here: Pagefind's own writer once left its last file empty on a busy machine.
 */
export async function buildIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  throwOn(errors);
  if (!index) throw new Error('The search index could not be begun.');
  const pages = await readPages(folder);
  // One after the other: the order of the pages decides their numbers in the index.
  for (const page of pages) throwOn((await index.addHTMLFile(page)).errors);
  const made = await index.getFiles();
  throwOn(made.errors);
  const { files, fragments } = slimIndex(made.files);
  for (const { path, content } of files) await writeIndexFile(join(folder, 'pagefind', path), content);
  const data = JSON.stringify(makeSearchData(fragments, readSynonyms()));
  await writeIndexFile(join(folder, 'pagefind', 'search-data.json'), Buffer.from(data));
  await close();
  return pages.length;
}

/** Every page with a space after each cell, so that no excerpt runs the words of two together. */
async function readPages(folder: string): Promise<{ sourcePath: string; content: string }[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  return Promise.all(
    names.map(async (name) => {
      const html = await readFile(join(folder, name), 'utf8');
      return { sourcePath: name.replaceAll('\\', '/'), content: html.replace(/<\/(?:th|td|caption|dt|dd|summary|label|button)>/g, '$& ') };
    }),
  );
}

async function writeIndexFile(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
}
