import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeDownload, type Download } from './make-download.build.ts';
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
        const made = await makeDownload(folder, await readEdition(folder), SITE.url);
        await writeFile(join(folder, 'download/SHA256SUMS'), `${made.sha256}  ${made.name}\n`);
        await fillPage(join(folder, 'download/index.html'), made);
        logger.info(`${made.name}: ${formatBytes(made.length)}, ${made.files} files`);
      },
    },
  };
}

/** The edition, as the finished site says it: to resolve the library once more would take seconds. */
async function readEdition(folder: string): Promise<string> {
  const { edition } = JSON.parse(await readFile(join(folder, 'data/case-studies.json'), 'utf8')) as { edition: string };
  return edition;
}

/** The page is built before the zip, so it leaves room for what only the zip can tell. */
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
