import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DISK_ONLY, expect, open, test, type Page } from '../../../tests/support/almanac.ts';

const ZIP = readdirSync('dist/download').find((name) => name.endsWith('.zip')) ?? '';
const BYTES = readFileSync(join('dist/download', ZIP));
const SUMS = readFileSync('dist/download/SHA256SUMS');
const ALTERED = Buffer.from(BYTES);
ALTERED[1000] = (ALTERED[1000] ?? 0) ^ 1;

const verdict = (page: Page) => page.getByRole('status');
const choose = (page: Page, ...files: readonly (readonly [name: string, buffer: Buffer])[]) =>
  page
    .getByLabel('The zip file you downloaded')
    .setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: 'application/zip', buffer })));

test.describe('the page of the download', () => {
  test.beforeEach(({ page }) => open(page, '/download/'));

  // The copy in the zip came in that zip and cannot know its checksum.
  test('knows the published file from another one', async ({ page }) => {
    await choose(page, [ZIP, BYTES]);
    await expect(verdict(page)).toHaveText(/^new-local-almanac-.*\.zip matches the published edition of \d+ \w+ \d{4}/);
    await choose(page, [ZIP, ALTERED]);
    await expect(verdict(page)).toContainText('does not match. Its checksum is');
    await expect(verdict(page)).not.toContainText('may be incomplete');
    await choose(page, [ZIP, BYTES.subarray(0, 100_000)]);
    await expect(verdict(page)).toContainText('It has 100,000 bytes but should have');
    await choose(page, ['new-local-almanac-2020-01-01.zip', ALTERED]);
    await expect(verdict(page)).toContainText('appears to be the edition of 1 January 2020');
  });

  test('loads what checks files only for a file', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await choose(page, ['notes.txt', Buffer.from('x')]);
    await expect(verdict(page)).toContainText('Select the zip file');
    expect(loaded.some((path) => path.includes('check-files'))).toBe(true);
    await page.reload();
    expect(loaded.filter((path) => path.includes('check-files'))).toHaveLength(1);
  });

  test('tells size, date and contents, and how to use it in three sentences', async ({ page }) => {
    const main = page.getByRole('main');
    await expect(main).toContainText(`${BYTES.length.toLocaleString('en-GB')} bytes`);
    await expect(main).toContainText(/Edition \d+ \w+ \d{4}/);
    await expect(main).toContainText(SUMS.toString().slice(0, 64));
    const steps = await page.locator('#how + ol > li').allInnerTexts();
    expect(steps).toHaveLength(3);
    for (const step of steps) expect(step.match(/\.(\s|$)/g)).toHaveLength(1);
  });

  test('in the copy: compares with the list of checksums chosen beside it', DISK_ONLY, async ({ page }) => {
    await expect(page.getByText('You are using an offline copy')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Download the edition' })).toBeHidden();
    await choose(page, [ZIP, BYTES]);
    await expect(verdict(page)).toContainText(`The checksum of ${ZIP} is ${SUMS.toString().slice(0, 64)}.`);
    await choose(page, [ZIP, BYTES], ['SHA256SUMS', SUMS]);
    await expect(verdict(page)).toContainText('matches the SHA256SUMS file you selected');
    await choose(page, ['SHA256SUMS', SUMS], [ZIP, ALTERED]);
    await expect(verdict(page)).toContainText('does not match');
  });
});

for (const address of ['/', '/my-list/', '/download/', '/case-studies/wigan-deal/']) {
  // On the website the page is the newest there is.
  test(`the copy says how old it is on ${address}`, DISK_ONLY, async ({ page }) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => /^(file|data|blob):/.test(request.url()) || faults.push(request.url()));
    const [, year, rest] = /(\d{4})(-\d\d-\d\d)/.exec(ZIP) ?? [];
    await page.clock.setFixedTime(new Date(`${Number(year) + 1}${String(rest)}T12:00:00`));
    await open(page, address);
    const note = page.locator('[data-download-only][data-edition]');
    await expect(note).toContainText('12 months old. There is probably a newer edition.');
    expect(faults).toEqual([]);
  });
}
