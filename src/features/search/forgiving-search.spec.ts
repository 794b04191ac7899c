import { ALSO_ON_DISK, expect, open, test, type Page } from '../../../tests/support/almanac.ts';

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('[data-part="results"] .hit');
const notes = (page: Page) => page.locator('[data-part="notes"]');

test.describe('a search that forgives', () => {
  test('says which synonyms it also searched, in both directions', async ({ page }) => {
    await open(page, '/search/#q=VDI');
    await expect(notes(page)).toContainText('Also searched: virtual desktop');
    await expect(results(page).first()).toContainText('Liverpool');
    await open(page, '/search/#q=waste+collection');
    await expect(notes(page)).toContainText('bin');
    await open(page, '/search/#q=bins');
    await expect(notes(page)).toContainText('waste collection');
  });

  test('shows results for the nearest word, says so, and links back to the exact search', async ({ page }) => {
    await open(page, '/search/#q=digtal+inclusion');
    await expect(notes(page)).toContainText('No results for “digtal”. Showing results for digital');
    await expect(results(page).first().locator('mark').first()).toBeVisible();
    await expect(status(page)).toContainText('about “digital inclusion”');
    await notes(page).getByRole('link', { name: 'Search for exactly “digtal”' }).click();
    await expect(page).toHaveURL(/as=typed/);
    await expect(status(page)).toContainText('No page contains all of “digtal inclusion”');
    await page.goBack();
    await expect(status(page)).toContainText('about “digital inclusion”');
  });

  test('every prefix of a word finds it', async ({ page }) => {
    await open(page, '/search/');
    for (const prefix of ['algor', 'algorit', 'algorithm', 'algorithms']) {
      await page.getByRole('searchbox').fill(`${prefix} register`);
      await page.getByRole('searchbox').press('Enter');
      await expect(results(page).first()).toContainText('Amsterdam');
    }
  });

  for (const [name, query, expected] of [
    ['a missing accent', 'medellin', 'Medellín'],
    ['& instead of and', 'Barking & Dagenham', 'Barking and Dagenham'],
    ['a missing space', 'lowcode', 'Adur and Worthing'],
    ['American spelling', 'neighborhood budget', 'Reykjavík'],
    ['a hyphen', 'low-code', 'Adur and Worthing'],
  ] as const) {
    test(`${name}: ${query}`, async ({ page }) => {
      await open(page, `/search/#${new URLSearchParams({ q: query }).toString()}`);
      await expect(page.locator('[data-part="found"] .hit').filter({ hasText: expected }).first()).toBeVisible();
    });
  }

  test('pages with only some of the words are listed separately, after those with all', async ({ page }) => {
    await open(page, '/search/#q=canal+algorithm');
    const some = page.getByRole('region', { name: 'Pages with some of your words' });
    await expect(some).toBeVisible();
    await expect(some.getByRole('listitem').filter({ hasText: 'Glasgow' }).first()).toBeVisible();
    await open(page, '/search/#q=data');
    await expect(status(page)).toContainText('about “data”');
    await expect(some).toBeHidden();
  });

  test('the case study about a thing ranks above those that only mention it', async ({ page }) => {
    for (const [query, place] of [
      ['full fibre', 'Stockholm'],
      ['four-day week', 'South Cambridgeshire'],
      ['algorithm register', 'Amsterdam'],
      ['participatory budget', 'Lyon'],
    ] as const) {
      await open(page, `/search/#${new URLSearchParams({ q: query }).toString()}`);
      await expect.poll(async () => (await results(page).locator('.hit__place b').allTextContents()).slice(0, 3)).toContain(place);
    }
  });

  test('excerpts never run words together', async ({ page }) => {
    await open(page, '/search/#q=evidence');
    await expect(results(page).first()).toBeVisible();
    const text = (await results(page).locator('p').allInnerTexts()).join(' ');
    expect(
      text.match(/\p{Ll}\p{Lu}\p{Ll}+/gu)?.filter((word) => !/LocalGov|GovLab|iPad|DigiTel|CityScore|PlanX|PublicTech/.test(word)) ?? [],
    ).toEqual([]);
    expect(text.match(/[.,;:][\p{L}]{3,}/gu) ?? []).toEqual([]);
  });
});

test.describe('marks on the page that a result leads to', () => {
  test('are shown, can be removed, and leave a clean address', async ({ page }) => {
    await open(page, '/search/#q=home+working');
    await results(page).first().locator('h3 a').click();
    const bar = page.getByRole('region', { name: 'Search highlights' });
    await expect(bar).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
    const marks = page.locator('main mark');
    expect(await marks.count()).toBeGreaterThan(1);
    const text = await page.locator('main').innerText();
    await bar.getByRole('button', { name: 'Clear highlighting' }).press('Enter');
    await expect(marks).toHaveCount(0);
    await expect(bar).toBeHidden();
    expect((await page.locator('main').innerText()).length).toBeLessThan(text.length);
    await expect(page.locator('main')).toBeFocused();
  });

  test('are not added to a page that was opened without a search', async ({ page }) => {
    await open(page, '/case-studies/liverpool-emergency-home-working/');
    await expect(page.locator('[data-marks]')).toBeHidden();
    await open(page, '/case-studies/liverpool-emergency-home-working/?mark=%3Cimg+src%3Dx%3E');
    expect(await page.locator('main img').count()).toBe(0);
  });
});

test.describe('if nothing is found', () => {
  test('each filter that can be removed says how many pages that leaves', async ({ page }) => {
    await open(page, '/search/#q=canal&country=scotland&area=workstyles');
    await expect(status(page)).toContainText('No results');
    const offer = page.getByRole('link', { name: /remove the filter “Workstyles” \(\d+ results?\)/ });
    const promised = Number(/\d+/.exec((await offer.textContent()) ?? '')?.[0]);
    await offer.click();
    await expect(page.getByRole('button', { name: /^Show \d+ case stud/, includeHidden: true })).toHaveText(
      new RegExp(`^Show ${promised} `),
    );
  });

  test('similar subjects and challenges are offered', async ({ page }) => {
    await open(page, '/search/#q=zzzzqqq+algorithm+register');
    await expect(page.getByRole('link', { name: /^read about a similar subject: .*algorithm/i }).first()).toBeVisible();
  });

  test('the form to suggest a case study is filled in with the words', ALSO_ON_DISK, async ({ page }) => {
    await open(page, '/search/#q=zzzzqqq');
    await expect(status(page)).toContainText('No results for “zzzzqqq”');
    await page.getByRole('link', { name: 'suggest a case study' }).click();
    await expect(page.getByLabel('The place, and what was done there')).toHaveValue('zzzzqqq');
    expect(decodeURIComponent((await page.getByRole('link', { name: 'Send by email' }).getAttribute('href')) ?? '')).toContain('zzzzqqq');
  });
});

test('a screen reader hears how many were found, and finds results as a list of headings and links', async ({ page }) => {
  await open(page, '/search/#q=algorithm+register');
  await expect(status(page)).toContainText('about “algorithm register”');
  const found = page.getByRole('region', { name: 'Case studies' }).getByRole('list').first();
  await expect(found).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - heading /./ [level=3]:
          - link /./
  `);
  await expect(status(page)).toHaveAttribute('role', 'status');
});
