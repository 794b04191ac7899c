import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { digestProgram } from '../../build/program-digest.ts';
import type { CaseStudyData } from '../../model/case-study-schema.ts';
import { renderBody } from './render-body.build.ts';
import { listSlugs, parseStudyFile, readStudyText, slugOfFile, studyPath } from './study-file.build.ts';

/** What a body is made of besides its own file and the program. */
const ALSO = ['content/glossary.yaml'];

/**
 * Loads the case studies. In a build, each body is rendered once and stored as text: a module for each would take minutes and
 * gigabytes with thousands of them. What is stored is used until its file, the glossary or the program is another. In a preview,
 * pages read the files themselves (src/fresh-content.ts), and a case study that is not whole yet is left out.
 */
export function studyLoader(): Loader {
  return {
    name: 'case-studies',
    load: async (context) => {
      const program = context.watcher ? '' : digestProgram('.', ALSO);
      const slugs = listSlugs();
      for (const slug of slugs) await loadStudy(slug, context, program);
      const there = new Set(slugs);
      for (const slug of context.store.keys()) if (!there.has(slug)) context.store.delete(slug);
      watch(context);
    },
  };
}

async function loadStudy(slug: string, context: LoaderContext, program: string): Promise<void> {
  const { store, parseData, generateDigest, watcher } = context;
  const text = readStudyText(slug);
  const digest = generateDigest(`${program}\n${text}`);
  if (store.get(slug)?.digest === digest) return;
  const filePath = studyPath(slug);
  try {
    const { data: written, body } = parseStudyFile(text);
    const data = await parseData({ id: slug, data: written, filePath: resolve(filePath) });
    // A preview renders what it shows, when it shows it.
    const rendered = watcher ? {} : { rendered: toRendered(renderBody(body, data as unknown as CaseStudyData, filePath)) };
    store.set({ id: slug, data, body, filePath, digest, ...rendered });
  } catch (error) {
    if (!watcher) throw error;
    store.delete(slug);
    context.logger.warn(`${slug} is not shown until it is whole. npm run check ${filePath} says what is missing.`);
  }
}

const toRendered = ({ html, words }: ReturnType<typeof renderBody>) => ({ html, metadata: { frontmatter: { words } } });

function watch(context: LoaderContext): void {
  const { watcher, store } = context;
  const reload = (file: string): void => {
    const slug = slugOfFile(file);
    if (slug !== undefined) void loadStudy(slug, context, '');
  };
  watcher?.on('add', reload);
  watcher?.on('change', reload);
  watcher?.on('unlink', (file) => store.delete(slugOfFile(file) ?? ''));
}
