import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeDownload, type Download } from './make-download.build.ts';
import { MANIFEST_SCRIPT } from './manifest-script.ts';
import { readLibrary } from '../../gate/check/read-library.ts';
import { formatBytes } from '../../shared/format-bytes.ts';
import { SITE } from '../../shared/site.ts';
import { formatNumber } from '../../shared/format-number.ts';

/** Makes the zip that works by double click from the finished site, with its checksum beside it. */
export function download(): AstroIntegration {
  return {
    name: 'download',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { edition, caseStudies } = await readLibrary(process.cwd());
        const names = Object.fromEntries(caseStudies.map(({ slug, name }) => [slug, name]));
        const made = await makeDownload(folder, { edition, names, online: SITE.url });
        await mkdir(join(folder, 'download'), { recursive: true });
        await writeFile(join(folder, 'download', made.name), made.zip);
        await writeFile(join(folder, MANIFEST_SCRIPT), made.manifestScript);
        await writeFile(join(folder, 'download/SHA256SUMS'), `${made.sha256}  ${made.name}\n`);
        await fillPage(join(folder, 'download/index.html'), made);
        logger.info(`${made.name}: ${formatBytes(made.zip.length)}, ${made.files} files`);
      },
    },
  };
}

/** The page is built before the zip, so it leaves room for what only the zip can tell. */
async function fillPage(file: string, { zip, size, files, sha256 }: Download): Promise<void> {
  const bytes = formatNumber(zip.length);
  const facts = { size: formatBytes(zip.length), bytes, unpacked: formatBytes(size), files: String(files), sha256 };
  const html = await readFile(file, 'utf8');
  const filled = Object.entries(facts).reduce(
    (text, [name, fact]) => text.replace(`data-fact="${name}">–<`, `data-fact="${name}">${fact}<`),
    html,
  );
  await writeFile(file, filled);
}
