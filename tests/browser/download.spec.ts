import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';

/** A folder whose name holds what names on a disk hold. */
const FOLDER = 'a b #1 %20 é (copy)';
let folder = '';
let base = '';
let files: Record<string, Uint8Array> = {};

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-download-'));
  const [zip = ''] = readdirSync('dist/download').filter((name) => name.endsWith('.zip'));
  files = unzipSync(readFileSync(join('dist/download', zip)));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, FOLDER, path)), { recursive: true });
    writeFileSync(join(folder, FOLDER, path), bytes);
  }
  base = pathToFileURL(join(folder, FOLDER, zip.replace(/\.zip$/, ''), '/')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a page of the download, as a double click does, and notes everything that goes wrong or leaves the disk. */
async function open(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => /^(file|data|blob):/.test(request.url()) || faults.push(request.url()));
  await page.goto(`${base}${path}`);
  return faults;
}

const status = (page: Page) => page.getByRole('status').first();
const results = (page: Page) => page.locator('[data-part="results"] > li');

test.describe('the download, from a disk', () => {
  test('searches with facets, synonyms and corrections, and leads to the page with its marks', async ({ page }) => {
    const faults = await open(page, 'search/index.html#q=virtal+desktop');
    await expect(status(page)).toContainText('for “virtual desktop”');
    await expect(page.locator('[data-part="notes"]')).toContainText('No results for “virtal”');
    await results(page).first().locator('h3 a').click();
    await expect(page).toHaveURL(/case-studies\/liverpool-emergency-home-working\/index\.html/);
    await expect(page.locator('main mark').first()).toBeVisible();
    await page.goto(`${base}search/index.html#q=data&country=scotland`);
    await expect(results(page).first()).toContainText('Scotland');
    expect(faults).toEqual([]);
  });

  test('gives the same results as the website', async ({ page, context, baseURL }) => {
    const web = await context.newPage();
    for (const query of ['home working', 'vdi', 'digtal inclusion', 'bins', 'four-day week', 'medellin']) {
      const hash = `#${new URLSearchParams({ q: query }).toString()}`;
      const titles = async (tab: Page, address: string): Promise<string[]> => {
        await tab.goto('about:blank');
        await tab.goto(address);
        await expect(tab.locator('[data-search][data-shown]')).toBeVisible();
        await expect(tab.getByRole('status').first()).toContainText('result');
        return results(tab).locator('h3').allTextContents();
      };
      expect([query, await titles(page, `${base}search/index.html${hash}`)]).toEqual([
        query,
        await titles(web, `${String(baseURL)}/search/${hash}`),
      ]);
    }
  });

  test('the search box of any page leads to the search', async ({ page }) => {
    const faults = await open(page, 'areas/workstyles/index.html');
    await page.getByRole('searchbox').fill('canal');
    await page.getByRole('searchbox').press('Enter');
    await expect(results(page).first()).toContainText('Glasgow');
    expect(faults).toEqual([]);
  });

  test('compares, filters the table and keeps a list', async ({ page }) => {
    const faults = await open(page, 'compare/index.html#liverpool-emergency-home-working,wigan-deal');
    await expect(page.getByRole('table')).toContainText('Wigan');
    await page.goto(`${base}case-studies/table/index.html#country=scotland`);
    await expect(page.locator('tbody tr:visible')).toHaveCount(2);
    await page.goto(`${base}case-studies/wigan-deal/index.html`);
    await page.getByRole('button', { name: /^Keep/ }).first().click();
    await expect(page.getByRole('link', { name: 'My list 1' })).toBeVisible();
    await page.getByRole('link', { name: 'My list 1' }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(/Wigan|cuts|Deal/i);
    expect(faults).toEqual([]);
  });

  test('says which edition it is and where a newer one would be', async ({ page }) => {
    await open(page, 'index.html');
    const note = page.locator('[data-download-only]');
    await expect(note).toContainText('This is an offline copy, edition of');
    await expect(note.getByRole('link')).toHaveAttribute('href', /^https:.*\/download\/$/);
  });

  test('every link leads to a file that is there', () => {
    const names = new Set(Object.keys(files));
    const broken = Object.entries(files)
      .filter(([name]) => name.endsWith('.html'))
      .flatMap(([name, bytes]) =>
        [
          ...Buffer.from(bytes)
            .toString('utf8')
            .matchAll(/ (?:href|src|action)="(?!https?:|mailto:|#)([^"]*)"/g),
        ].flatMap(([, link = '']) => {
          const target = decodeURIComponent(new URL(link.replaceAll('&amp;', '&'), `file:///${name}`).pathname.slice(1));
          return names.has(target) ? [] : [`${name}: ${link}`];
        }),
      );
    expect(broken.slice(0, 10)).toEqual([]);
  });

  test('holds only portable names and no program, and its manifest is true', async () => {
    const names = Object.keys(files);
    expect(names.filter((name) => name.length > 120 || !/^[\w./-]+$/.test(name))).toEqual([]);
    expect(names.filter((name) => /\.(exe|bat|cmd|ps1|vbs|jar|msi|sh|docm|xlsm)$/i.test(name))).toEqual([]);
    const [top] = names[0]?.split('/') ?? [];
    expect(names.every((name) => name.startsWith(`${String(top)}/`))).toBe(true);
    const manifest = Buffer.from(files[`${String(top)}/MANIFEST.txt`] ?? []).toString('utf8');
    expect(manifest.trim().split('\n')).toHaveLength(names.length - 1);
    const { createHash } = await import('node:crypto');
    for (const line of manifest.trim().split('\n')) {
      const [sum = '', name = ''] = line.split('  ');
      expect([
        name,
        createHash('sha256')
          .update(files[`${String(top)}/${name}`] ?? new Uint8Array())
          .digest('hex'),
      ]).toEqual([name, sum]);
    }
  });
});
