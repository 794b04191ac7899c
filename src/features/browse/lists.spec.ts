import { addressOf, expect, open, test, type Page } from '../../../tests/support/almanac.ts';

const firstStudy = async (page: Page): Promise<number> => (await page.locator('main .study').first().boundingBox())?.y ?? Infinity;
const grades = (page: Page) =>
  page.locator('main .study .grade').evaluateAll((all) => all.map(({ textContent }) => Number(/(\d) of 5/.exec(textContent)?.[1])));

for (const [path, phone, wide] of [
  ['/areas/workstyles/', 1100, 700],
  ['/principles/share/', 1100, 700],
  ['/outcomes/data/', 1200, 750],
  ['/challenges/digital-exclusion/', 1200, 750],
] as const)
  test(`${path}: the first case study comes before the guidance`, async ({ page }) => {
    for (const [width, limit] of [
      [390, phone],
      [1280, wide],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await open(page, path);
      expect([width, (await firstStudy(page)) < limit]).toEqual([width, true]);
    }
    await expect(page.getByText(/as the almanac reads them/)).toBeVisible();
    const shown = await grades(page);
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
  });

test('a long list continues at its own address, without JavaScript', async ({ plainPage: page }) => {
  await open(page, '/case-studies/');
  await expect(page.locator('main .study')).toHaveCount(50);
  const first = await page.locator('main .study h3').allTextContents();
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL(addressOf('/case-studies/page/2/'));
  await expect(page.locator('h1')).toContainText('page 2 of');
  const second = await page.locator('main .study h3').allTextContents();
  expect(second.filter((title) => first.includes(title))).toEqual([]);
});

test('the contents are beside the text on wide screens and in a row on narrow ones', async ({ page }) => {
  await open(page, '/areas/workstyles/');
  const beside = page.getByRole('navigation', { name: 'On this page' });
  await expect(beside).toBeVisible();
  await beside.locator('a[href$="#measures"]').click();
  await expect(page.locator('#measures')).toBeInViewport();
  await expect(beside).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(beside).toBeHidden();
  await expect(page.locator('.jump summary')).toBeInViewport();
});

test('a challenge shows the verdict of every case study that names it, and no verdict is "not stated"', async ({ page }) => {
  await open(page, '/challenges/small-councils/');
  const verdicts = await page.locator('main .study__because b').allTextContents();
  expect(verdicts.length).toBeGreaterThanOrEqual(3);
  for (const verdict of verdicts) expect(verdict).toMatch(/^(Helped|Partly helped|Did not help):$/);
});

test('the A to Z has a page for every letter, by subject and by place', async ({ page }) => {
  await open(page, '/a-to-z/');
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'F', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'F', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Four-day week, / })).toBeVisible();
  await open(page, '/a-to-z/s/');
  await expect(page.getByRole('link', { name: /^South Cambridgeshire: / })).toBeVisible();
});

test('the glossary has a heading for every letter, and every meaning is open on a wide screen', async ({ plainPage: page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/glossary/');
  const letters = await page.locator('main h2').allTextContents();
  expect(letters.length).toBeGreaterThan(10);
  expect(letters).toEqual([...letters].sort((a, b) => a.localeCompare(b, 'en')));
  await expect(page.locator('main dd:visible')).toHaveCount(await page.locator('main dd').count());
});

test('on a phone the glossary is less than 6,000 px; a letter opens, and so does a link to a term, without JavaScript', async ({
  plainPage: page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/glossary/');
  expect((await page.locator('html').boundingBox())?.height).toBeLessThan(6000);
  await page.locator('main summary').first().click();
  await expect(page.locator('main dd').first()).toBeVisible();
  const last = page.locator('main .points > div').last();
  await expect(last).toBeHidden();
  const id = (await last.getAttribute('id')) ?? '';
  await page.goto('about:blank');
  await open(page, `/glossary/#${id}`);
  await expect(last).toBeInViewport();
});

test('places fit a phone: less than 9,000 px, and no gap of 300 px between the maps', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/places/');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(9000);
  await page.setViewportSize({ width: 1280, height: 800 });
  const [maps, list] = [await page.locator('.maps').boundingBox(), await page.locator('#list').boundingBox()];
  const bottoms = await page.locator('.maps > figure').evaluateAll((all) => all.map((figure) => figure.getBoundingClientRect().bottom));
  expect(Math.max(...bottoms) - Math.min(...bottoms.filter((_, index) => index !== 1))).toBeLessThan(300);
  expect((list?.y ?? 0) - (maps?.y ?? 0) - (maps?.height ?? 0)).toBeLessThan(120);
});

test('failures are listed by stage and by area, each with its case study and source', async ({ page }) => {
  await open(page, '/what-went-wrong/');
  await page.getByRole('link', { name: 'Procurement', exact: true }).click();
  await expect(page).toHaveURL(addressOf('/what-went-wrong/stage/procurement/'));
  const failures = page.locator('.failure');
  expect(await failures.count()).toBeGreaterThan(2);
  for (const failure of await failures.all()) {
    await expect(failure).toContainText('Source:');
    await expect(failure.locator('a[href*="case-studies/"]')).toHaveCount(1);
  }
});

test('a place gives its population with the source, or says that it is not known', async ({ page }) => {
  await open(page, '/places/liverpool/');
  await expect(page.getByText(/^Population: [\d,]+ in \d{4} \(/)).toBeVisible();
  await open(page, '/places/denmark/');
  await expect(page.getByText('Population: not known. We found no figure with a source.')).toBeVisible();
});
