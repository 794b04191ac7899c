import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestProgram } from '../../build/program-digest.ts';
import { OUTPUT } from '../../build/swap.ts';
import { openLastDownload, recordDownload } from './last-download.build.ts';
import { makeDownload, type Download, type DownloadOptions } from './make-download.build.ts';
import { MANIFEST_SCRIPT } from './manifest-script.ts';
import { formatBytes } from '../../shared/format-bytes.ts';
import { SITE } from '../../shared/site.ts';
import { formatNumber } from '../../shared/format-number.ts';

const ROOT = '.';

/**
 * Makes the zip that works by double click from the finished site, and its checksum. The index comes last, because it may not be
 * finished yet.
 */
export function download(index: () => Promise<unknown>): AstroIntegration {
  return {
    name: 'download',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const program = digestProgram(ROOT);
        const last = openLastDownload(ROOT, join(ROOT, OUTPUT, 'download'), program);
        const made = await makeDownload(folder, { ...(await readFacts(folder)), online: SITE.url, last, index: index() }).finally(
          last.close,
        );
        recordDownload(ROOT, program, made);
        await writeFile(join(folder, MANIFEST_SCRIPT), made.manifestScript);
        await writeFile(join(folder, 'download/SHA256SUMS'), `${made.sha256}  ${made.name}\n`);
        await fillPage(join(folder, 'download/index.html'), made);
        logger.info(`${made.name}: ${formatBytes(made.length)}, ${made.files} files`);
      },
    },
  };
}

/** The edition and the names of its case studies, read from the finished site: resolving the library again would take seconds. */
async function readFacts(folder: string): Promise<Pick<DownloadOptions, 'edition' | 'names'>> {
  const { edition, caseStudies } = JSON.parse(await readFile(join(folder, 'data/case-studies.json'), 'utf8')) as StudiesFile;
  return { edition, names: Object.fromEntries(caseStudies.map(({ slug, name }) => [slug, name])) };
}

interface StudiesFile {
  readonly edition: string;
  readonly caseStudies: readonly { readonly slug: string; readonly name: string }[];
}

/** Fills in the facts of the finished zip: the page is built before the zip, so it leaves room for them. */
async function fillPage(file: string, { length, size, files, sha256 }: Download): Promise<void> {
  const bytes = formatNumber(length);
  const facts = { size: formatBytes(length), bytes, unpacked: formatBytes(size), files: String(files), sha256 };
  const html = await readFile(file, 'utf8');
  const filled = Object.entries(facts).reduce(
    (text, [name, fact]) => text.replace(`data-fact="${name}">–<`, `data-fact="${name}">${fact}<`),
    html,
  );
  await writeFile(file, filled);
}
