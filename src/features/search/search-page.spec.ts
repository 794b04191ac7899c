import { expect, open, type Page, test, testInOwnContext } from '../../../tests/support/almanac.ts';

const first = (page: Page) => page.locator('[data-part="results"] .hit').first();
const filter = (page: Page) => page.locator('[data-filter] > summary');

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the first result is within 350 px of the top', async ({ page }) => {
    await open(page, '/search/#q=low+code');
    await expect(first(page)).toBeVisible();
    expect((await first(page).boundingBox())?.y).toBeLessThanOrEqual(350);
  });

  test('one button opens the filters in the flow, says how many are active, and leads to the results', async ({ page }) => {
    await open(page, '/search/#q=data');
    await expect(first(page)).toBeVisible();
    await expect(page.locator('.facet').first()).toBeHidden();
    await filter(page).press('Enter');
    await page.getByRole('checkbox', { name: /^England/ }).press('Space');
    await expect(filter(page)).toContainText('1');
    const show = page.getByRole('button', { name: /^Show \d+ case studies$/ });
    await show.press('Enter');
    await expect(page.locator('.facet').first()).toBeHidden();
    await expect(page.locator('#results')).toBeFocused();
    await expect(page).toHaveURL(/country=england/);
  });

  test('Clear removes all filters and keeps the words', async ({ page }) => {
    await open(page, '/search/#q=data&country=england&stage=running');
    await filter(page).press('Enter');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(page).toHaveURL(/#q=data$/);
  });

  test('saving as a file comes after the results', async ({ page }) => {
    await open(page, '/search/#q=data');
    await expect(first(page)).toBeVisible();
    const last = await page.locator('[data-part="results"] .hit').last().boundingBox();
    const save = await page.getByRole('button', { name: 'Download as one file' }).boundingBox();
    expect(save?.y).toBeGreaterThan(last?.y ?? Number.POSITIVE_INFINITY);
  });
});

test('at 320 px nothing scrolls sideways, even with the filters open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '/search/#q=data&country=england');
  await expect(first(page)).toBeVisible();
  await filter(page).press('Enter');
  await expect(page.locator('.facet').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('on a wide screen a link skips the filters', async ({ page }) => {
  await open(page, '/search/#q=data');
  await expect(first(page)).toBeVisible();
  await expect(page.locator('.facet').first()).toBeVisible();
  await page.getByRole('link', { name: 'Skip to the results' }).press('Enter');
  await expect(page.locator('#results')).toBeFocused();
  await expect(page).toHaveURL(/#q=data$/);
});

test('six values of a facet are shown, and the rest on request', async ({ page }) => {
  await open(page, '/search/#q=council');
  await expect(first(page)).toBeVisible();
  const countries = page.getByRole('group', { name: 'Country' });
  await expect(countries.getByRole('checkbox')).toHaveCount(6);
  const more = countries.getByRole('button', { name: /^Show \d+ more$/ });
  const hidden = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
  await more.click();
  await expect(countries.getByRole('checkbox')).toHaveCount(6 + hidden);
});

test('a result shows subject and place, evidence, cost and the summary with the words marked', async ({ page }) => {
  await open(page, '/search/#q=low+code');
  await expect(first(page).getByRole('heading')).toContainText('Adur and Worthing');
  await expect(first(page).locator('.hit__evidence')).toContainText('of 5');
  await expect(first(page).locator('.meter .is-on').first()).toBeVisible();
  await expect(first(page)).toContainText('Cost £');
  await expect(first(page).locator('.hit__body mark').first()).toHaveText(/low-code/i);
});

test('the page contains a few case studies, however many there are', async ({ page }) => {
  await open(page, '/search/');
  await expect(page.locator('[data-part="all"] .study')).toHaveCount(5);
});

test('a search can be repeated without synonyms', async ({ page }) => {
  await open(page, '/search/#q=bins');
  const notes = page.locator('[data-part="notes"]');
  await notes.locator('summary').press('Enter');
  await notes.getByRole('link', { name: 'Search only for “bins”' }).click();
  await expect(page).toHaveURL(/as=typed/);
  await expect(notes).not.toContainText('Also searched');
});

test('the page says what was excluded, searched as a phrase or left out', async ({ page }) => {
  await open(page, `/search/#${new URLSearchParams({ q: 'how about ransomware -copeland' }).toString()}`);
  const notes = page.locator('[data-part="notes"]');
  await expect(notes).toContainText('Excluded: “copeland”.');
  await expect(notes).toContainText('how, about');
  await open(page, `/search/#${new URLSearchParams({ q: '"low code"' }).toString()}`);
  await expect(notes).toContainText('Exact phrase: “low code”.');
});

test('a search with only an exclusion lists the case studies without it, and calls none of them about it', async ({ page }) => {
  await open(page, `/search/#${new URLSearchParams({ q: '-ransomware' }).toString()}`);
  await expect(page.getByRole('status')).toHaveText(/^\d+ case studies$/);
  await expect(page.locator('[data-part="notes"]')).toContainText('Excluded: “ransomware”.');
  await expect(page.locator('[data-group]')).toHaveAttribute('data-group', 'listed');
  await expect(page.locator('[data-part="results"] .hit--page')).toHaveCount(0);
});

test('a checkbox limits the search to what went wrong', async ({ page }) => {
  await open(page, '/search/#q=supplier');
  await expect(first(page)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Only in “What went wrong”' }).check();
  await expect(page).toHaveURL(/in=what-went-wrong/);
  await expect(page.locator('[data-part="notes"]')).toContainText('Searched only in “What went wrong”.');
});

/** The queries of docs/search.md that need the most, and one with words that are neither rare nor very common. */
for (const query of ['digital inclusion', 'low code', 'council tax'])
  testInOwnContext(`a first search for ${query} fetches at most 200 kB`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let [bytes, isAsked] = [0, false];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += isAsked ? encodedDataLength : 0));
    await open(page, '/search/', { waitUntil: 'networkidle' });
    isAsked = true;
    await page.getByRole('searchbox', { name: 'Search the almanac' }).fill(query);
    await page.getByRole('searchbox', { name: 'Search the almanac' }).press('Enter');
    await expect(first(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(200_000);
    test.info().annotations.push({ type: 'bytes', description: String(bytes) });
  });
