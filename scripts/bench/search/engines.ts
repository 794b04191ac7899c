import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, insertMultiple, save } from '@orama/orama';
import { build } from 'esbuild';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { buildIndex } from '../../../src/features/search-index/search-index.build.ts';
import { INDEXED_FIELDS, MINISEARCH_OPTIONS, ORAMA_OPTIONS, type IndexedStudy } from './fields.ts';
import { textOf, type GeneratedStudy } from './generated-studies.ts';
import { timed } from './progress.ts';
import { makeStudyPage } from './study-page.ts';

export interface Engine {
  readonly name: string;
  /** Its script in `browser/`, and in the served folder. */
  readonly script: string;
  readonly index: (studies: readonly GeneratedStudy[], folder: string) => Promise<void>;
}

/** Ours first: the others are compared with it. */
export const ENGINES: readonly Engine[] = [
  { name: 'almanac', script: 'almanac', index: indexAlmanac },
  { name: 'MiniSearch', script: 'minisearch', index: indexMiniSearch },
  { name: 'Lunr', script: 'lunr', index: indexLunr },
  { name: 'Orama', script: 'orama', index: indexOrama },
];

/** Fills a folder with an empty page, every engine's script and every engine's index of the same studies. */
export async function prepareFolder(folder: string, studies: readonly GeneratedStudy[]): Promise<void> {
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Search</title></html>');
  await writeFile(join(folder, '404.html'), '<!doctype html><html lang="en"><title>Not found</title></html>');
  const entryPoints = ENGINES.map(({ script }) => join(import.meta.dirname, 'browser', `${script}.ts`));
  await build({ entryPoints, outdir: folder, bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'warning' });
  for (const { name, index } of ENGINES) await timed(`${studies.length} studies: ${name} indexed`, () => index(studies, folder));
}

/** Writes a page for each study, and our index of them. */
export async function indexAlmanac(studies: readonly GeneratedStudy[], folder: string): Promise<void> {
  await Promise.all(studies.map((study) => writePage(join(folder, 'case-studies', study.slug), makeStudyPage(study))));
  await buildIndex(folder);
}

async function writePage(folder: string, html: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), html);
}

const toIndexed = (study: GeneratedStudy): IndexedStudy => ({
  id: study.slug,
  title: study.title,
  summary: study.summary,
  text: textOf(study),
});

const writeJson = (folder: string, name: string, value: unknown): Promise<void> => writeFile(join(folder, name), JSON.stringify(value));

async function indexMiniSearch(studies: readonly GeneratedStudy[], folder: string): Promise<void> {
  const index = new MiniSearch<IndexedStudy>(MINISEARCH_OPTIONS);
  index.addAll(studies.map(toIndexed));
  await writeJson(folder, 'minisearch.json', index);
}

async function indexLunr(studies: readonly GeneratedStudy[], folder: string): Promise<void> {
  const index = lunr((builder) => {
    builder.ref('id');
    for (const field of INDEXED_FIELDS) builder.field(field);
    for (const study of studies) builder.add(toIndexed(study));
  });
  await writeJson(folder, 'lunr.json', index);
  await writeJson(folder, 'lunr-kept.json', Object.fromEntries(studies.map(({ slug, title, summary }) => [slug, { title, summary }])));
}

/** Orama stores whole documents; the text is removed, since no result shows it. */
async function indexOrama(studies: readonly GeneratedStudy[], folder: string): Promise<void> {
  const index = create(ORAMA_OPTIONS);
  await insertMultiple(index, studies.map(toIndexed));
  const saved = save(index);
  const { docs } = saved.docs as { docs: Record<string, IndexedStudy> };
  const shown = Object.fromEntries(Object.entries(docs).map(([key, { id, title, summary }]) => [key, { id, title, summary }]));
  await writeJson(folder, 'orama.json', { ...saved, docs: { ...(saved.docs as object), docs: shown } });
}
