import { ALSO_ON_DISK, expect, test } from '../../../tests/support/almanac.ts';
import {
  ANNA,
  BEN,
  openWith,
  load,
  two,
  said,
  responses,
  item,
  ids,
  level,
  showClose,
  type File,
} from '../../../tests/support/group-results-page.ts';
import { setAbout } from '../workbook/change-workbook.ts';
import type { RoleId } from '../../model/roles.ts';
import { answered, asFile, fileOf, storedWorkbook } from '../../../tests/support/workbooks.ts';

/* Adding files, and how their answers are shown. */

test('says at once how long the files are held, and what the page is for', async ({ page }) => {
  await openWith(page);
  await expect(page.getByText('These files are not stored or sent')).toBeVisible();
  await expect(page.getByText('0 responses included.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Discuss these first: answers differ' })).toBeHidden();
});

test('several files at once: each is added or refused separately, with a message', ALSO_ON_DISK, async ({ page }) => {
  await openWith(page, [
    ...two(),
    asFile('broken.json', '{"format":'),
    asFile('list.json', '{"format":"new-local-almanac-list","version":1}'),
    fileOf('unknown.json', answered({ xyz9: 1 })),
    fileOf('anna-again.json', answered(ANNA)),
  ]);
  await expect(said(page)).toHaveText([
    '2 files added.',
    /^broken\.json: .*The file is damaged or incomplete/,
    /^list\.json: .*This is not an almanac workbook\./,
    /^unknown\.json: .*xyz9/,
    'anna-again.json: This response is already included, as anna.json.',
  ]);
  await expect(responses(page)).toHaveText([
    /^No role given, saved on 25 November 2026 \(anna\.json\): 5 of 36 statements answered\./,
    /ben\.json/,
  ]);
  await expect(page.getByText('2 responses included.')).toBeVisible();
});

test('fifty responses are the limit', async ({ page }) => {
  const many = Array.from({ length: 51 }, (_, index) => fileOf(`${index}.json`, answered({ dat1: { answer: 1, note: String(index) } })));
  await openWith(page, many);
  await expect(responses(page)).toHaveCount(50);
  await expect(said(page)).toHaveText(['50 files added.', /^50\.json: The limit is 50 responses/]);
});

test('statements with a range of two levels come first, the widest at the top; every strip is also in words', async ({ page }) => {
  await openWith(page, two());
  expect(await ids(page, 'apart')).toEqual(['dat2', 'con1']);
  expect(await ids(page, 'close')).toHaveLength(34);
  await expect(item(page, 'dat2')).toContainText('Differ by 4 levels');
  await expect(item(page, 'dat2')).toContainText('Median 2, from 0 to 4, from 2 people.');
  await expect(item(page, 'dat2')).toContainText('1 at 0, 1 at 4.');
  await expect(item(page, 'dat2').locator('svg')).toHaveAttribute('aria-hidden', 'true');
  await expect(item(page, 'dat2').locator('.strip__dot')).toHaveCount(2);
  await showClose(page);
  await expect(item(page, 'val1')).toContainText('Median 3, all at 3, from 2 people.');
  await expect(item(page, 'dem1')).toContainText('Median 2.5, from 2 to 3');
  await expect(item(page, 'sec1')).toContainText('1 answered “don’t know”.');
  await expect(item(page, 'eco1')).toContainText('No levels given.');
});

test('each choice is one line until it is opened, and the line says what is suggested', async ({ page }) => {
  await openWith(page, two());
  const choice = item(page, 'dat2').locator('.choice');
  await expect(choice.locator('summary')).toContainText('Agreed answer: 2 Partly in place Suggested');
  await expect(page.locator('.choice fieldset:visible')).toHaveCount(0);
  await choice.locator('summary').click();
  await level(page, 'dat2', /^1 Ad hoc/).check();
  await expect(choice.locator('summary')).toContainText('Agreed answer: 1 Ad hoc Agreed');
});

test('a response can be removed, and the focus stays nearby', async ({ page }) => {
  await openWith(page, [...two(), fileOf('cara.json', answered({ con1: 0 }))]);
  await page.getByRole('button', { name: 'Remove: ben.json' }).click();
  await expect(responses(page)).toHaveCount(2);
  await expect(said(page)).toHaveText('Removed: ben.json.');
  await expect(page.getByRole('button', { name: 'Remove: cara.json' })).toBeFocused();
  expect(await ids(page, 'apart')).toEqual([]);
  await expect(page.getByText('No answers differ by two levels or more.')).toBeVisible();
});

test('the response on this device counts if included, and only once if it is also among the files', async ({ page }) => {
  await openWith(page, two().slice(0, 1), answered(BEN));
  await expect(page.getByText('1 response included.')).toBeVisible();
  await page.getByLabel('Include the response on this device').check();
  await expect(page.getByText('2 responses included.')).toBeVisible();
  expect(await ids(page, 'apart')).toEqual(['dat2', 'con1']);
  await load(page, ...two().slice(1));
  await expect(page.getByText('2 responses included.')).toBeVisible();
  await expect(page.getByText('It is also one of the files, and is counted once.')).toBeVisible();
  expect(await storedWorkbook(page)).toEqual(answered(BEN));
});

test.describe('by role', () => {
  const people = (count: number, role: RoleId, from = 0): File[] =>
    Array.from({ length: count }, (_, index) =>
      fileOf(`${role}-${index}.json`, setAbout(answered({ con1: { answer: 2, note: `${role} ${from + index}` } }), { role })),
    );

  test('four people who share a role are not shown by role, and the page says why', async ({ page }) => {
    await openWith(page, [...people(4, 'digital'), ...people(2, 'councillor')]);
    await expect(page.getByText('fewer than five people share one, so no one can be identified')).toBeVisible();
    await showClose(page);
    await expect(item(page, 'con1')).not.toContainText('Digital, data or IT');
  });

  test('five or more are; other roles are not', async ({ page }) => {
    await openWith(page, [...people(5, 'digital'), ...people(2, 'councillor')]);
    await expect(page.getByText('Also shown by role: Digital, data or IT.')).toBeVisible();
    await expect(page.getByText('Roles shared by fewer than five people')).toBeVisible();
    await showClose(page);
    await expect(item(page, 'con1')).toContainText('Digital, data or IT (5): median 2, all at 2.');
    await expect(item(page, 'con1')).not.toContainText('Councillor');
  });
});

test('notes are anonymous, and nothing in them or in a file name is read as markup', async ({ page }) => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  await openWith(page, [
    fileOf('<img src=x onerror=alert(1)>.json', answered({ con1: { answer: 0, note: evil, evidence: '</li><b>Bold</b>' } })),
    fileOf('ben.json', answered({ con1: { answer: 4, note: 'A map', reason: '' } })),
  ]);
  await item(page, 'con1').getByText('Anonymous notes (3)').click();
  await expect(item(page, 'con1').locator('details li')).toHaveText(['</li><b>Bold</b>', evil, 'A map']);
  await expect(page.locator('[data-together] img, [data-together] main script')).toHaveCount(0);
  await expect(responses(page).first()).toContainText('<img src=x onerror=alert(1)>.json');
  await expect(page).toHaveTitle(/^Combine your team’s responses/);
});

test('a reload forgets the files, as the page says, and changes nothing on the device', ALSO_ON_DISK, async ({ page }) => {
  await openWith(page, two(), answered(ANNA));
  await page.reload();
  await expect(page.getByText('0 responses included.')).toBeVisible();
  expect(await storedWorkbook(page)).toEqual(answered(ANNA));
});
