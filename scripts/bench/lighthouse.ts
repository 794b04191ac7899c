import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../src/build/serve-site.ts';
import { BROWSER_FLAGS, findBrowser } from '../support/find-browser.ts';
import { fail } from '../support/report.ts';
import { runTool } from '../support/run-tool.ts';

/** Runs Lighthouse for mobile on the built site. Prints the four scores of each page and every audit that costs a point. */
const [STUDY = ''] = readdirSync('content/case-studies').map((name) => name.replace('.mdx', ''));
const PAGES = ['/', `/case-studies/${STUDY}/`, '/areas/workstyles/', '/search/', '/places/'];
const REPORT = '.cache/lighthouse.json';

interface Report {
  categories: Record<string, { title: string; score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

process.env['CHROME_PATH'] = await findBrowser();
const { server, url } = await serveSite('dist', 0).catch(fail);
for (const path of PAGES) {
  const flags = `--headless=new ${BROWSER_FLAGS.join(' ')}`;
  const { code, output } = await runTool(join(import.meta.dirname, 'node_modules/.bin/lighthouse'), [
    new URL(path, url).href,
    '--quiet',
    '--output=json',
    `--output-path=${REPORT}`,
    `--chrome-flags=${flags}`,
  ]);
  if (code !== 0) fail(new Error(output));
  printScores(path, JSON.parse(readFileSync(REPORT, 'utf8')) as Report);
}
rmSync(REPORT, { force: true });
server.close();
process.exit(0);

function printScores(path: string, { categories, audits }: Report): void {
  const all = Object.values(categories);
  console.log(`${path}: ${all.map(({ title, score }) => `${title} ${Math.round(score * 100)}`).join(', ')}`);
  for (const { title, score, auditRefs } of all) {
    if (score === 1) continue;
    const costly = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
    console.log(`  ${title}: ${costly.map(({ id }) => `${id} (${audits[id]?.displayValue ?? audits[id]?.title ?? ''})`).join('; ')}`);
  }
}
