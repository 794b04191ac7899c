import { readFileSync } from 'node:fs';
import { expect, open, putOnDevice, test, type Page } from '../../../tests/support/almanac.ts';
import { field, problemOf } from '../../../tests/support/contribute-page.ts';

/* What new contributors write and read, including text pasted from a word processor. */

const status = (page: Page) => page.locator('[data-contribute] .said [role="status"]');

test('an empty flag is an outline, and says what it needs', async ({ page }) => {
  await open(page, '/contribute/');
  const aside = page.locator('.so-far');
  await expect(aside.locator('.flag__outline')).toHaveCSS('fill', 'none');
  await expect(aside.getByText('Select an area to fill the flag.')).toBeVisible();
  for (const area of ['workstyles', 'data-insights', 'service-design', 'living-spaces']) await field(page, `areas-${area}`).check();
  await expect(aside.locator('.flag__outline')).toHaveCount(0);
  await expect(aside.locator('.flag__band')).toHaveCount(3);
  await expect(aside.getByText('Select an area to fill')).toBeHidden();
});

test('new words are explained where they are chosen', async ({ page }) => {
  await open(page, '/contribute/');
  const areas = page.locator('[data-field="areas"]');
  await areas.getByText('What these terms mean').click();
  await expect(areas.locator('dt')).toHaveCount(8);
  await expect(areas.locator('dd').nth(3)).toContainText('by the term Workstyles');
  await expect(page.locator('[data-field="places"] label')).toHaveText('Place 1');
  await expect(page.locator('[data-field="what-they-did"]')).toContainText('Leave a blank line between paragraphs.');
});

test('optional fields are folded away, but never those that a draft fills in', async ({ page }) => {
  const file = (draft: object): string => JSON.stringify({ format: 'new-local-almanac-draft', version: 1, draft });
  const sources = [{ key: '1', value: { archive: 'https://www.example.org/kept' } }];
  await putOnDevice(page, 'almanac-draft', file({ sources, contact: 'The council' }));
  await open(page, '/contribute/');
  await expect(field(page, 'sources-1-archive')).toBeVisible();
  await expect(field(page, 'contact')).toBeVisible();
  await expect(field(page, 'reusable')).toBeHidden();
  await page.locator('#field-sources').getByRole('button', { name: 'Add: source' }).click();
  await expect(field(page, 'sources-2-url')).toBeVisible();
  await expect(field(page, 'sources-2-archive')).toBeHidden();
  await page.locator('[data-field="sources"] [data-row="2"]').getByText('Evaluation, archived copy').click();
  await field(page, 'sources-2-evaluation').check();
  await page.reload();
  await expect(field(page, 'sources-2-evaluation')).toBeChecked();
  await expect(field(page, 'sources-2-archive')).toBeVisible();
  const results = file({ results: [{ key: '1', value: { comparedWith: 'Its neighbours' } }] });
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'draft.json', mimeType: 'application/json', buffer: Buffer.from(results) });
  await expect(field(page, 'results-1-comparedWith')).toBeVisible();
});

test('dates, amounts and lists are accepted in everyday formats', async ({ page }) => {
  await open(page, '/contribute/');
  await field(page, 'title').fill('Leeds coun\u00ADcil opens its plans\u200B to everybody');
  await field(page, 'period-start').fill('8 March 2017');
  await field(page, 'sources-1-publisher').fill('Audit Wales');
  await field(page, 'sources-1-date').fill('November 2022');
  await page.keyboard.press('Tab');
  await expect(field(page, 'sources-1-id')).toBeFocused();
  await expect(field(page, 'sources-1-id')).toHaveValue('audit-wales-2022');
  await field(page, 'what-they-did').fill('## Steps\n\n•\tThey asked.\n•\tThey built.');
  await page.locator('details.fold').filter({ hasText: 'Cost' }).locator('summary').first().click();
  await field(page, 'cost-choice-2').check();
  await field(page, 'cost-told-1-amount').fill('£22m');
  await page.keyboard.press('Tab');
  for (const id of ['title', 'period-start', 'sources-1-date', 'cost-told-1-amount', 'what-they-did'])
    await expect(problemOf(page, id)).toBeHidden();
  await expect(page.locator('.preview li').filter({ hasText: /^They asked\.$/ })).toHaveJSProperty('innerHTML', 'They asked.');
  await page.getByRole('button', { name: 'Check my draft', exact: true }).click();
  await expect(page.locator('#checked')).toBeFocused();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the file', exact: true }).click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  expect(text).toContain('title: Leeds council opens its plans to everybody\n');
  expect(text).toMatch(/^ {2}start: '?2017-03-08'?$/m);
  expect(text).toContain('amount: 22000000\n');
  expect(text).toContain('### Steps\n\n- They asked.\n- They built.\n');
});

test('a problem uses only the label of its field, says what to do, and is shown at the field', async ({ page }) => {
  await open(page, '/contribute/');
  await field(page, 'period-end').fill('ongoing');
  await page.keyboard.press('Tab');
  await expect(problemOf(page, 'period-end')).toHaveText(
    'Enter a date, for example 2020, 2020-03, 2020-03-23, or 2020-21 for a financial year.',
  );
  await expect(field(page, 'period-end')).toHaveCSS('border-top-width', '2px');
  await page.getByRole('button', { name: 'Add: new place' }).click();
  await field(page, 'newPlaces-1-latitude').fill('53.466, -2.174');
  await page.keyboard.press('Tab');
  await expect(problemOf(page, 'newPlaces-1-latitude')).toContainText('This must be a number; it is text. Enter a number');
});

test('a message stays in view, and disappears when the user continues', async ({ page }) => {
  await putOnDevice(
    page,
    'almanac-draft',
    JSON.stringify({ format: 'new-local-almanac-draft', version: 1, draft: { title: 'A headline' } }),
  );
  await open(page, '/contribute/');
  await expect(status(page)).toHaveText('Your draft has been restored.');
  await page.getByRole('button', { name: 'Add: result' }).click();
  await expect(status(page)).toHaveText('Result added.');
  await expect(status(page)).toBeInViewport();
  await page.keyboard.type('12');
  await expect(status(page)).toHaveText('');
});

test('a click is not lost when a message above it disappears', async ({ page }) => {
  await open(page, '/contribute/');
  await field(page, 'principles-simplify').check();
  await field(page, 'principles-simplify-clause').fill('Short');
  // Not with the Tab key: the next control would also be left, and would report problems while the user types.
  await field(page, 'principles-simplify-clause').blur();
  await expect(problemOf(page, 'principles-simplify')).toBeVisible();
  await field(page, 'principles-simplify-clause').fill('One address takes the place of six.');
  await field(page, 'principles-sustain').hover();
  await page.mouse.down();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await expect(problemOf(page, 'principles-simplify')).toBeVisible();
  await page.mouse.up();
  await expect(field(page, 'principles-sustain')).toBeChecked();
  await expect(problemOf(page, 'principles-simplify')).toBeHidden();
});
