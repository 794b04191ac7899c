import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { readSynonyms } from '../build/read-synonyms.ts';
import { makeSearchData } from './search-data.ts';
import { slimIndex } from './slim-index.ts';

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
  if (!index) throw indexError(errors);
  const added = await index.addDirectory({ path: folder });
  const made = await index.getFiles();
  const failed = [...added.errors, ...made.errors];
  if (failed.length > 0) throw indexError(failed);
  const files = slimIndex(made.files);
  for (const { path, content } of files) await writeIndexFile(join(folder, 'pagefind', path), content);
  const data = JSON.stringify(makeSearchData(files, readSynonyms()));
  await writeIndexFile(join(folder, 'pagefind', 'search-data.json'), Buffer.from(data));
  await close();
  return added.page_count;
}

async function writeIndexFile(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

const indexError = (errors: readonly string[]): Error => new Error(`The search index could not be made: ${errors.join(' ')}`);
