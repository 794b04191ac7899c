import { execFile } from 'node:child_process';
import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeDownload } from '../../../src/features/download/make-download.build.ts';

/** The cost of making the download of a site, in a process that did nothing else. */
export interface Conversion {
  readonly seconds: number;
  /** Processor time without the bundler, which is a separate process. */
  readonly workSeconds: number;
  readonly megabytesOfMemory: number;
  readonly zipBytes: number;
  readonly bytes: number;
  readonly files: number;
}

/** Makes the zip of the site in `folder` at `zip`. */
export async function convert(folder: string, zip: string): Promise<Conversion> {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, folder, zip]);
  return JSON.parse(stdout) as Conversion;
}

const [folder, zip] = process.argv.slice(2);
if (import.meta.main && folder && zip) {
  const started = performance.now();
  const options = { edition: '2026-01-01', names: {}, online: 'https://almanac.example' };
  const made = await makeDownload(folder, options, dirname(zip));
  const seconds = (performance.now() - started) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  await rename(join(dirname(zip), made.name), zip);
  const conversion: Conversion = {
    seconds,
    workSeconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytesOfMemory: maxRSS / 1000,
    zipBytes: made.length,
    bytes: made.size,
    files: made.files,
  };
  console.log(JSON.stringify(conversion));
}
