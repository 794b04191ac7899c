import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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

/** Indexes `folder` into `folder/pagefind`. Returns the number of pages. Throws with Pagefind's own words. */
async function buildIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  const failed = [...added.errors, ...written.errors];
  if (failed.length > 0) throw new Error(`The search index could not be made: ${failed.join(' ')}`);
  return added.page_count;
}
