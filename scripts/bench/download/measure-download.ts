import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { unzipSync } from 'fflate';
import { INNER } from '../../../src/features/download/start-page.build.ts';
import { serveSite } from '../../../src/build/serve-site.ts';
import { generateStudies, type StudyText } from '../search/generated-studies.ts';
import { timed } from '../search/progress.ts';
import { readRealStudies } from '../search/real-studies.ts';
import { median } from '../search/statistics.ts';
import { kilobytes, milliseconds, number, ratio } from '../search/table.ts';
import { BROWSER_FLAGS, findBrowser } from '../../support/find-browser.ts';
import { convert, type Conversion } from './convert.ts';
import { confirmFirst, type FirstQuery } from './first-query.ts';
import { makeSite } from './make-site.ts';

/**
 * What it takes to make the download and to run a first query on its search: for the built site, and for the site with this many
 * generated case studies instead. `npm run bench -- download 60` measures one of these sizes, `download site` only the built site.
 */
const SITES = ['site', '60', '2500'];
const QUERIES = ['home working', 'low code', 'council tax', 'how do we get councillors to use tablets', 'vdi'];
/** Any free port. */
const PORT = 0;

async function measure(browser: Browser, real: readonly StudyText[], name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-download-'));
  try {
    const zip = join(folder, 'almanac.zip');
    const site = name === 'site' ? resolve('dist') : join(folder, 'site');
    if (name !== 'site') await timed(`${name} studies: site made`, () => makeSite(site, generateStudies(real, Number(name))));
    const conversion = await timed(`${name}: converted`, () => convert(site, zip));
    const top = await unpack(zip, folder);
    const { server, url } = await serveSite(site, PORT);
    const [disk, web]: [FirstQuery[], FirstQuery[]] = [[], []];
    for (const query of QUERIES) {
      disk.push(await confirmFirst(browser, pathToFileURL(join(top, 'search/index.html')).href, query));
      web.push(await confirmFirst(browser, `${url}search/`, query));
    }
    server.close();
    return `### ${name === 'site' ? 'The built site' : `${number(Number(name))} studies`}\n\n${describeConversion(conversion)}\n${describeQueries(disk, web)}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function unpack(zip: string, folder: string): Promise<string> {
  const files = Object.entries(unzipSync(await readFile(zip)));
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return join(folder, files[0]?.[0].split('/')[0] ?? '', INNER);
}

const describeConversion = ({ seconds, workSeconds, megabytesOfMemory, zipBytes, bytes, files }: Conversion): string =>
  `- Conversion: ${seconds.toFixed(1)} s, ${workSeconds.toFixed(1)} s of processor time, ${number(Math.round(megabytesOfMemory))} MB of memory at most; ` +
  `zip ${kilobytes(zipBytes)}, ${number(files)} files of ${kilobytes(bytes)}`;

function describeQueries(disk: readonly FirstQuery[], web: readonly FirstQuery[]): string {
  const [time, online] = [median(disk.map((each) => each.time)), median(web.map((each) => each.time))];
  const [work, workOnline] = [median(disk.map((each) => each.work)), median(web.map((each) => each.work))];
  const bytes = disk.map((each) => each.bytes);
  return `- First query from file://: median ${milliseconds(time)}, most ${milliseconds(Math.max(...disk.map((each) => each.time)))}; over http on the same machine ${milliseconds(online)} (${ratio(online, time)})
- Work of the main thread for it: ${milliseconds(work)}; over http ${milliseconds(workOnline)} (${ratio(workOnline, work)})
- Read for it: median ${kilobytes(median(bytes))}, most ${kilobytes(Math.max(...bytes))}, ${number(median(disk.map((each) => each.requests)))} files`;
}

const asked = process.argv.slice(2);
const real = await readRealStudies(process.cwd());
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
for (const name of asked.length > 0 ? asked : SITES) console.log(`${await measure(browser, real, name)}\n`);
await browser.close();
const load = loadavg().map((value) => value.toFixed(1));
console.log(`${availableParallelism()} CPU cores with a load of ${load.join(', ')}; Chromium ${browser.version()}`);
