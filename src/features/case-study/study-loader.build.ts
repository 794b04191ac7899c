import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { digestProgram } from '../../build/program-digest.ts';
import { listSlugs, parseStudyFile, readStudyText, studyPath } from './study-file.build.ts';

/**
 * Loads the front matter of the case studies. Their bodies are rendered separately (stored-body.build.ts): thousands of them as
 * JavaScript modules, or in Astro's store, would take minutes and gigabytes. A preview loads the front matter once, so that Astro
 * can list the files for code editors; its pages read the files themselves (src/fresh-content.ts).
 */
export function studyLoader(): Loader {
  return {
    name: 'case-studies',
    load: async (context) => {
      const program = digestProgram('.');
      const slugs = listSlugs();
      for (const slug of slugs) await loadStudy(slug, context, program);
      const existing = new Set(slugs);
      for (const slug of context.store.keys()) if (!existing.has(slug)) context.store.delete(slug);
    },
  };
}

async function loadStudy(slug: string, { store, parseData, generateDigest, watcher }: LoaderContext, program: string): Promise<void> {
  const text = readStudyText(slug);
  const digest = generateDigest(`${program}\n${text}`);
  if (store.get(slug)?.digest === digest) return;
  const filePath = studyPath(slug);
  try {
    const data = await parseData({ id: slug, data: parseStudyFile(text).data, filePath: resolve(filePath) });
    store.set({ id: slug, data, filePath, digest });
  } catch (error) {
    // A preview also starts with unfinished files.
    if (!watcher) throw error;
  }
}
