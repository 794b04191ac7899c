import { availableParallelism, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { readQueries } from '../../../tests/search/read-queries.ts';
import { findBrowser, BROWSER_FLAGS } from '../../support/find-browser.ts';
import { compareEngines } from './compare-engines.ts';
import { generateStudies } from './generated-studies.ts';
import { measureAsking } from './measure-asking.ts';
import { measureSite } from './measure-site.ts';
import { readRealStudies } from './real-studies.ts';
import { spread } from './statistics.ts';

/**
 * Compares our search with three others on the same text, and measures the cost of the first search of the built site.
 * `npm run bench -- search 60` compares at one size, `search site` measures only the built site, and `search asking 2500` measures the
 * work of our search in Node.
 */
const SIZES = [60, 600, 2500];
const TYPICAL = ['home working', 'low code', 'council tax', 'how do we get councillors to use tablets', 'vdi'];
/** How many of the typical queries are run on every engine at every size. */
const FIRST_QUERIES = 3;
const LATER_QUERIES = 60;

const asked = process.argv.slice(2);
const sizes = asked.length > 0 ? asked.map(Number).filter((size) => size > 0) : SIZES;
const real = await readRealStudies(process.cwd());
const queries = readQueries().map(({ query }) => query);
const later = spread(queries, LATER_QUERIES);
const isAsking = asked.includes('asking');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
for (const size of isAsking ? sizes : []) console.log(await measureAsking(generateStudies(real, size), queries));
for (const size of isAsking ? [] : sizes)
  console.log(`${await compareEngines(browser, generateStudies(real, size), { first: spread(TYPICAL, FIRST_QUERIES), later })}\n`);
if (asked.length === 0 || asked.includes('site')) console.log(`${await measureSite(browser, TYPICAL, later)}\n`);
await browser.close();
const load = loadavg().map((value) => value.toFixed(1));
console.log(
  `${availableParallelism()} CPU cores with a load of ${load.join(', ')}; Chromium ${browser.version()}; × is times ours, in the same run`,
);
