import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toExportScript } from './export-script.ts';
import { caseStudyUrl, exportedStudyUrl, STUDY_DATA } from '../../shared/urls.ts';
import { toExportedStudy } from './export-study.build.ts';

/**
 * Writes the text of every case study of the finished site in `folder` as a script that small editions are made from in
 * the browser. Returns how many. Reads only the finished pages.
 */
export async function writeExports(folder: string, online: string): Promise<number> {
  const slugs = new Set((await readdir(join(folder, STUDY_DATA))).map((name) => name.replace(/\.js$/, '')));
  for (const slug of slugs) {
    const html = await readFile(join(folder, caseStudyUrl(slug), 'index.html'), 'utf8');
    const file = join(folder, exportedStudyUrl(slug));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, toExportScript(toExportedStudy(slug, html, { slugs, online })));
  }
  return slugs.size;
}
