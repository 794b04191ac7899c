import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toEditionScript } from './export-script.ts';
import { caseStudyUrl, editionStudyUrl, STUDY_DATA } from '../../shared/urls.ts';
import { toEditionStudy } from './export-study.build.ts';

/**
 * Writes the text of every case study of the finished site in `folder` as a script that small editions are made from in
 * the browser. Returns how many. Reads only the finished pages.
 */
export async function writeEditions(folder: string, online: string): Promise<number> {
  const slugs = new Set((await readdir(join(folder, STUDY_DATA))).map((name) => name.replace(/\.js$/, '')));
  for (const slug of slugs) {
    const html = await readFile(join(folder, caseStudyUrl(slug), 'index.html'), 'utf8');
    const file = join(folder, editionStudyUrl(slug));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, toEditionScript(toEditionStudy(slug, html, { slugs, online })));
  }
  return slugs.size;
}
