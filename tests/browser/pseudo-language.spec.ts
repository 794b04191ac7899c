import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { serveSite, type ServedSite } from '../../src/build/serve-site.ts';
import { makeSmallProject } from '../build/small-project.ts';
import { expect, test } from '../support/almanac.ts';
import { plainPartFinder, textsOfPage } from '../support/plain-texts.ts';

/*
 * A small almanac in the pseudo-language en-XA: text that is still plain English did not go through t(), and text that is
 * cut off has no room for a longer language. Only over http: the words of the download are the same.
 */

/** One page of each kind; tools have something in them. */
const PAGES = [
  ...[
    '/',
    '/case-studies/',
    '/case-studies/table/',
    '/case-studies/example/',
    '/areas/',
    '/areas/workstyles/',
    '/areas/workstyles/simplify/',
  ],
  ...[
    '/principles/share/',
    '/outcomes/data/',
    '/tasks/reset/',
    '/themes/people/',
    '/challenges/',
    '/challenges/capacity/',
    '/networks/lola/',
  ],
  ...[
    '/places/',
    '/places/liverpool/',
    '/places/like-mine/',
    '/pictures/',
    '/pictures/years/',
    '/routes/',
    '/routes/short/',
    '/glossary/',
    '/a-to-z/',
  ],
  ...['/search/', '/search/#q=council', '/search/#q=zzzzqqq', '/compare/', '/compare/#example,other', '/my-list/', '/download/'],
  ...['/self-assessment/', '/self-assessment/result/', '/self-assessment/together/', '/programme/', '/practice-review/', '/contribute/'],
  ...['/about/', '/about/scoring/', '/about/evidence/', '/about/coverage/', '/about/mapping/', '/about/contributors/', '/404.html'],
];
/** Its results quote the pages that were found, cut at any point. */
const QUOTING = '/search/#q=council';

// One build for the whole file.
test.describe.configure({ mode: 'default', timeout: 600_000 });
let root = '';
let site: ServedSite | undefined;
let plainPartsOf: (text: string) => string[] = () => [];

test.beforeAll(async () => {
  root = makeSmallProject();
  writeFileSync(join(root, 'content/case-studies/example.mdx'), readFileSync('tests/fixtures/example.mdx', 'utf8'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ALMANAC_LOCALE: 'en-XA' },
  });
  if (status !== 0) throw new Error(`The pseudo-language build failed.\n${stdout}${stderr}`);
  plainPartsOf = plainPartFinder(root);
  site = await serveSite(join(root, 'dist'), 0);
});
test.afterAll(() => {
  site?.server.closeAllConnections();
  site?.server.close();
  rmSync(root, { recursive: true, force: true });
});

test('no page has a plain English word of the interface', () => {
  const pages = globSync(join(root, 'dist/**/*.html'));
  expect(pages.length).toBeGreaterThan(100);
  const found = pages.flatMap((file) =>
    textsOfPage(readFileSync(file, 'utf8')).flatMap((text) => plainPartsOf(text).map((part) => `${relative(root, file)}: ${part}`)),
  );
  expect(found).toEqual([]);
});

test('the test finds a plain word if there is one', () => {
  const home = readFileSync(join(root, 'dist/index.html'), 'utf8');
  const texts = textsOfPage(home.replace('</main>', '<button aria-label="Remove everything">Undo</button></main>'));
  expect(texts.flatMap(plainPartsOf)).toEqual(['remove everything', 'undo']);
});

for (const path of PAGES) {
  test(`${path} has no plain word once its scripts have run, and nothing is too wide at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(new URL(path, site?.url).href, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const found = path === QUOTING ? [] : textsOfPage(await page.content()).flatMap(plainPartsOf);
    expect([...new Set(found)]).toEqual([]);
  });
}
