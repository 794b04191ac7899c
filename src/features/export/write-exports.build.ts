import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readInTurn } from '../../build/folder-files.ts';
import { digest, readSealed, writeSealed } from '../../build/sealed-file.ts';
import { toExportScript } from './export-script.ts';
import { caseStudyUrl, exportedStudyUrl, STUDY_DATA } from '../../shared/urls.ts';
import { toExportedStudy } from './export-study.build.ts';

/** Where the scripts of the last build are, from the root of the project. */
const STORED = '.cache/single-file-copies';

interface ExportOptions {
  /** Where the almanac is published. */
  readonly online: string;
  /** The root of the project, and a digest of its program: the result of the same program for the same page is reused. */
  readonly root: string;
  readonly program: string;
}

/**
 * Writes the text of every case study of the finished site in `folder` as a script, from which a browser makes single-file copies.
 * Returns their number. Reads only the finished pages.
 */
export async function writeExports(folder: string, { online, root, program }: ExportOptions): Promise<number> {
  const slugs = new Set((await readdir(join(folder, STUDY_DATA))).map((name) => name.replace(/\.js$/, '')));
  const known = { slugs, online };
  const shared = digest(JSON.stringify([program, online, [...slugs].sort()]));
  mkdirSync(dirname(join(folder, exportedStudyUrl('x'))), { recursive: true });
  const pages = new Map([...slugs].map((slug) => [join(caseStudyUrl(slug), 'index.html'), slug]));
  for await (const [page, bytes] of readInTurn(folder, pages.keys())) {
    const [slug, html] = [pages.get(page) ?? '', bytes.toString('utf8')];
    const [stored, key] = [join(root, STORED, `${slug}.js`), digest(`${shared}\n${html}`)];
    let script = readSealed(stored, key);
    if (script === undefined) {
      script = toExportScript(toExportedStudy(slug, html, known));
      writeSealed(stored, key, script);
    }
    writeFileSync(join(folder, exportedStudyUrl(slug)), script);
  }
  return slugs.size;
}
