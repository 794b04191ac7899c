import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex } from '../../../src/features/search-index/search-index.build.ts';
import type { GeneratedStudy } from '../search/generated-studies.ts';
import { makeStudyPage } from '../search/study-page.ts';

/**
 * Copies the built site, with these case studies instead of its own and a new index. Each page also contains a whole real case study,
 * left out of the index, so that it has the weight and the markup of a real page. Lists are unchanged.
 */
export async function makeSite(folder: string, studies: readonly GeneratedStudy[]): Promise<void> {
  await cp('dist', folder, { recursive: true });
  await rm(join(folder, 'pagefind'), { recursive: true });
  const real = await takeStudies(folder);
  for (const [position, study] of studies.entries()) {
    const [page = '', data = ''] = real[position % real.length] ?? [];
    await mkdir(join(folder, 'case-studies', study.slug));
    await writeFile(join(folder, 'case-studies', study.slug, 'index.html'), fillPage(page, makeStudyPage(study)));
    await writeFile(join(folder, 'data/case-studies', `${study.slug}.js`), data);
  }
  await buildIndex(folder);
}

/** Removes the real case studies from the site and returns the page and the data of each. */
async function takeStudies(folder: string): Promise<[page: string, data: string][]> {
  const files = await readdir(join(folder, 'data/case-studies'));
  const taken: [string, string][] = [];
  for (const slug of files.filter((file) => file.endsWith('.js')).map((file) => file.replace(/\.js$/, ''))) {
    const [page, data] = [join(folder, 'case-studies', slug), join(folder, 'data/case-studies', `${slug}.js`)];
    taken.push([await readFile(join(page, 'index.html'), 'utf8'), await readFile(data, 'utf8')]);
    await Promise.all([rm(page, { recursive: true }), rm(data)]);
  }
  return taken;
}

const MAIN = /(<main [^>]*>)(.*)<\/main>/s;

function fillPage(real: string, generated: string): string {
  const [, , main = ''] = MAIN.exec(generated.replace('<main ', '<main id="text" ')) ?? [];
  return real.replace(MAIN, (_, start: string, own: string) => `${start}${main}<div data-pagefind-ignore="all">${own}</div></main>`);
}
