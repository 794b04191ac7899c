import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { digestProgram } from '../../build/program-digest.ts';
import { listSlugs, parseStudyFile, readStudyText, slugOfFile, studyPath } from './study-file.build.ts';

/**
 * Loads the front matter of the case studies. Their bodies are rendered apart from it (stored-body.build.ts): as modules of
 * JavaScript, or as a part of Astro's store, thousands would take minutes and gigabytes. In a preview, a case study that is not
 * whole yet is left out.
 */
export function studyLoader(): Loader {
  return {
    name: 'case-studies',
    load: async (context) => {
      const program = digestProgram('.');
      const slugs = listSlugs();
      for (const slug of slugs) await loadStudy(slug, context, program);
      const there = new Set(slugs);
      for (const slug of context.store.keys()) if (!there.has(slug)) context.store.delete(slug);
      watch(context, program);
    },
  };
}

async function loadStudy(
  slug: string,
  { store, parseData, generateDigest, watcher, logger }: LoaderContext,
  program: string,
): Promise<void> {
  const text = readStudyText(slug);
  const digest = generateDigest(`${program}\n${text}`);
  if (store.get(slug)?.digest === digest) return;
  const filePath = studyPath(slug);
  try {
    const data = await parseData({ id: slug, data: parseStudyFile(text).data, filePath: resolve(filePath) });
    store.set({ id: slug, data, filePath, digest });
  } catch (error) {
    if (!watcher) throw error;
    // Perhaps it is just being saved. What was there before stays: a page reads the file itself (src/fresh-content.ts).
    logger.warn(`${slug} is not shown until it is whole. npm run check ${filePath} says what is missing.`);
  }
}

function watch(context: LoaderContext, program: string): void {
  const reload = (file: string): void => {
    const slug = slugOfFile(file);
    if (slug !== undefined) void loadStudy(slug, context, program);
  };
  context.watcher?.on('add', reload);
  context.watcher?.on('change', reload);
  context.watcher?.on('unlink', (file) => context.store.delete(slugOfFile(file) ?? ''));
}
