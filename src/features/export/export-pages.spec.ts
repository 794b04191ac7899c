import { STUDIES } from '../../../tests/fixtures/almanac/studies.ts';
import { ALSO_ON_DISK, addressOf, expect, open, putOnDevice, test } from '../../../tests/support/almanac.ts';
import {
  ONLINE,
  HOME_DESKS,
  DEAL,
  button,
  hint,
  said,
  save,
  openList,
  breakScript,
  searched,
  slugsIn,
  slugsListed,
} from '../../../tests/support/saved-file.ts';

/* The pages from which a file can be saved. */

test.describe('a file of a search', () => {
  test('contains every case study found, from all pages of results, in order, and no note', async ({ page }) => {
    await putOnDevice(page, 'almanac', JSON.stringify({ version: 1, compare: [], list: [{ slug: HOME_DESKS, note: 'Private words' }] }));
    await open(page, '/search/#principle=share');
    await searched(page, 'principle=share');
    const total = Number((await page.getByRole('status').first().innerText()).split(' ')[0]);
    expect(total).toBeGreaterThan(10);
    await expect(hint(page)).toContainText(`full text of ${total} case studies`);
    const saved = await save(page);
    expect(slugsIn(saved)).toHaveLength(total);
    expect(slugsIn(saved)).toContain(HOME_DESKS);
    expect(saved.html).not.toContain('Private words');
    expect(saved.html).toContain('<h1>Case studies: Share</h1>');
    expect(saved.html).toContain(`<a href="${ONLINE}/search/#principle=share">`);
  });

  test('says that other pages are left out, and escapes the search words', async ({ page }) => {
    await open(page, '/search/#q=home+working+%3C%3E');
    await searched(page, 'q=home+working+%3C%3E');
    await expect(hint(page)).toContainText('Only case studies are included');
    const saved = await save(page);
    expect(saved.html).toContain('<h1>Case studies with “home working &lt;&gt;”</h1>');
    const first = await page.locator('[data-part="results"] .hit:not(.hit--page) h3').first().innerText();
    expect(saved.html).toContain(`">${first}</a> <span class="soft">`);
  });

  test('is not offered if nothing was found', async ({ page }) => {
    await open(page, '/search/#q=zzzzqqq');
    await searched(page, 'q=zzzzqqq');
    await expect(page.getByRole('status').first()).toHaveText('No results for “zzzzqqq”');
    await expect(button(page)).toBeHidden();
    await expect(hint(page)).toBeHidden();
  });

  test('is not offered before a search, and loads nothing until it is selected', ALSO_ON_DISK, async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await open(page, '/search/');
    await expect(page.getByRole('status').first()).toHaveText(`${STUDIES.size} case studies`);
    await expect(button(page)).toBeHidden();
    await page.goto(addressOf('/search/#country=scotland'));
    await searched(page, 'country=scotland');
    await expect(hint(page)).toContainText('case studies, to store');
    expect(loaded.filter((url) => url.includes('/data/edition'))).toEqual([]);
    const saved = await save(page);
    expect(slugsIn(saved).length).toBeGreaterThan(0);
    const found = page.locator('[data-part="results"] [data-action="compare"]');
    expect(slugsIn(saved)).toEqual(await found.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['slug'])));
    expect(loaded.filter((url) => url.includes('/data/editions/'))).toHaveLength(slugsIn(saved).length);
  });
});

test('a file of the table contains the rows that are shown, in the order shown', ALSO_ON_DISK, async ({ page }) => {
  await open(page, '/case-studies/table/#country=scotland&sort=year&direction=descending');
  await expect(hint(page)).toContainText(' of 2 case studies');
  const saved = await save(page);
  expect(slugsIn(saved)).toEqual(await slugsListed(page, 'tbody tr:visible'));
  expect(saved.html).toContain('<h1>Case studies: Scotland</h1>');
  await page.getByLabel('Search the table').fill('nothing has these words');
  await expect(button(page)).toBeDisabled();
});

for (const address of [
  '/case-studies/',
  '/case-studies/by/country/wales/',
  '/areas/workstyles/',
  '/areas/workstyles/sustain/',
  '/principles/share/',
  '/outcomes/capability/',
  '/challenges/sudden-remote-working/',
  '/tasks/reset/',
  '/places/easthaven/',
]) {
  test(`a file of ${address} contains what the page lists`, async ({ page }) => {
    await open(page, address);
    const heading = await page.locator('h1').innerText();
    const saved = await save(page);
    expect(slugsIn(saved).length).toBeGreaterThan(0);
    expect(slugsIn(saved)).toEqual(await slugsListed(page));
    expect(saved.html).toContain(`<h1>${heading}</h1>`);
    expect(saved.html).toContain(`<a href="${ONLINE}${address}">`);
  });
}

test('if a text cannot be loaded, says which, makes no file, and tries again when asked', ALSO_ON_DISK, async ({ page }) => {
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await openList(page, [HOME_DESKS, ''], [DEAL, 'Kept']);
  await breakScript(page, 'editions/millham-deal.js');
  await button(page).click();
  await expect(said(page)).toContainText(/We could not create the file, because “.*Millham.*” did not load\./i);
  await expect(said(page)).toContainText('Try again.');
  expect(downloads).toBe(0);
  await expect(button(page)).toBeFocused();
  await breakScript(page, 'none');
  expect(slugsIn(await save(page))).toEqual([HOME_DESKS, DEAL]);
});

test('more case studies than fit into one file are refused, with advice', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const places = [...document.querySelectorAll('main [data-collect]')];
      for (let time = 0; time < 17; time += 1) document.querySelector('main')?.append(...places.map((place) => place.cloneNode(true)));
    });
  });
  await open(page, '/case-studies/');
  await expect(button(page)).toBeDisabled();
  await expect(hint(page)).toContainText('The limit is 200 and you have ');
  await expect(hint(page)).toContainText('download the whole almanac');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['/areas/workstyles/', '/search/', '/case-studies/table/', '/my-list/']) {
    test(`there is no button on ${address}`, async ({ page }) => {
      await open(page, address);
      await expect(page.locator('[data-save-edition]')).toHaveCount(1);
      await expect(page.locator('[data-save-edition] button')).toBeHidden();
    });
  }
});
