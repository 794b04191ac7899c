import { ALSO_ON_DISK, expect, open, openPlain, test, type Page } from '../../../tests/support/almanac.ts';
import { addChange, setAbout, setTarget, setPlan } from '../workbook/change-workbook.ts';
import type { RoleId } from '../../model/roles.ts';
import { LONGEST_NOTE, type Workbook } from '../../model/workbook-schema.ts';
import {
  answered,
  asFile,
  breakStorage,
  fileOf,
  putWorkbook,
  statement,
  storedWorkbook,
  type Given,
} from '../../../tests/support/workbooks.ts';

const ADDRESS = '/self-assessment/together/';

/** Two people: four rungs apart on dat2, two on con1, one on dem1, together on val1; one does not know of sec1. */
const ANNA: Given = { con1: 1, dat2: 0, dem1: 2, val1: 3, sec1: 'unknown' };
const BEN: Given = { con1: 3, dat2: 4, dem1: 3, val1: 3, sec1: 1 };

type File = ReturnType<typeof fileOf>;

async function openWith(page: Page, files: readonly File[] = [], own?: Workbook): Promise<void> {
  if (own) await putWorkbook(page, own);
  await open(page, ADDRESS);
  await expect(page.getByText(/responses? included\./)).toBeVisible();
  if (files.length > 0) await load(page, ...files);
}

async function load(page: Page, ...files: readonly File[]): Promise<void> {
  await page.locator('[data-part="files"]').setInputFiles([...files]);
  await expect(page.locator('[data-part="said"] > li')).not.toHaveCount(0);
}

const two = (): File[] => [fileOf('anna.json', answered(ANNA)), fileOf('ben.json', answered(BEN))];
const said = (page: Page) => page.locator('[data-part="said"] > li');
const responses = (page: Page) => page.locator('[data-part="sheets"] > li');
const item = (page: Page, id: string) => page.locator(`.views > li[data-statement="${id}"]`);
const ids = (page: Page, part: 'apart' | 'close') =>
  page.locator(`[data-part="${part}"] > li`).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['statement']));
const level = (page: Page, id: string, name: RegExp) => item(page, id).getByRole('radio', { name });
const isAgreed = (page: Page, id: string) => item(page, id).getByRole('checkbox', { name: `Agreed: ${statement(id).topic}` });
const note = (page: Page, id: string) => item(page, id).getByRole('textbox');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const agreedSaid = (page: Page) => page.locator('[data-part="agreed-said"]');
/** Whether leaving now would be asked about. */
const wouldAsk = (page: Page) =>
  page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  });
/** Opens the choices of the statements that are shown. */
async function showChoices(page: Page): Promise<void> {
  const folded = page.locator('.choice:not([open]) > summary:visible');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
}
const showClose = (page: Page) => page.locator('.together__close > summary').click();

test('says at once how long the files live, and what it is for', async ({ page }) => {
  await openWith(page);
  await expect(page.getByText('These files are not stored or sent')).toBeVisible();
  await expect(page.getByText('0 responses included.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Discuss these first: answers differ' })).toBeHidden();
});

test('several files at once: each is taken in or refused on its own, with words', ALSO_ON_DISK, async ({ page }) => {
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

test('fifty are the most', async ({ page }) => {
  const many = Array.from({ length: 51 }, (_, index) => fileOf(`${index}.json`, answered({ dat1: { answer: 1, note: String(index) } })));
  await openWith(page, many);
  await expect(responses(page)).toHaveCount(50);
  await expect(said(page)).toHaveText(['50 files added.', /^50\.json: The limit is 50 responses/]);
});

test('where people differ by two rungs comes first, the widest before; every strip is told in words', async ({ page }) => {
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

test('each choice is a line until it is opened, and the line says what is suggested', async ({ page }) => {
  await openWith(page, two());
  const choice = item(page, 'dat2').locator('.choice');
  await expect(choice.locator('summary')).toContainText('Agreed answer: 2 Partly in place Suggested');
  await expect(page.locator('.choice fieldset:visible')).toHaveCount(0);
  await choice.locator('summary').click();
  await level(page, 'dat2', /^1 Ad hoc/).check();
  await expect(choice.locator('summary')).toContainText('Agreed answer: 1 Ad hoc Agreed');
});

test('a sheet can be removed, and the focus stays near', async ({ page }) => {
  await openWith(page, [...two(), fileOf('cara.json', answered({ con1: 0 }))]);
  await page.getByRole('button', { name: 'Remove: ben.json' }).click();
  await expect(responses(page)).toHaveCount(2);
  await expect(said(page)).toHaveText('Removed: ben.json.');
  await expect(page.getByRole('button', { name: 'Remove: cara.json' })).toBeFocused();
  expect(await ids(page, 'apart')).toEqual([]);
  await expect(page.getByText('No answers differ by two levels or more.')).toBeVisible();
});

test('the sheet on this device counts if wished, and once where it is among the files', async ({ page }) => {
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

  test('four that share a role are not told apart, and it says why', async ({ page }) => {
    await openWith(page, [...people(4, 'digital'), ...people(2, 'councillor')]);
    await expect(page.getByText('fewer than five people share one, so no one can be identified')).toBeVisible();
    await showClose(page);
    await expect(item(page, 'con1')).not.toContainText('Digital, data or IT');
  });

  test('from five on they are; the others are not', async ({ page }) => {
    await openWith(page, [...people(5, 'digital'), ...people(2, 'councillor')]);
    await expect(page.getByText('Also shown by role: Digital, data or IT.')).toBeVisible();
    await expect(page.getByText('Roles shared by fewer than five people')).toBeVisible();
    await showClose(page);
    await expect(item(page, 'con1')).toContainText('Digital, data or IT (5): median 2, all at 2.');
    await expect(item(page, 'con1')).not.toContainText('Councillor');
  });
});

test('notes stand without saying whose, and nothing in them or in a file name is read as markup', async ({ page }) => {
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

test.describe('settling', () => {
  test('what is proposed is chosen beforehand, and looks proposed until somebody settles on it', async ({ page }) => {
    await openWith(page, two());
    await showChoices(page);
    await expect(level(page, 'dat2', /^2 Partly in place/)).toBeChecked();
    await expect(item(page, 'dat2').locator('.choice__state')).toHaveText('Suggested');
    await expect(level(page, 'dat2', /^2 Partly in place \(suggested\)/)).toHaveCount(1);
    await expect(isAgreed(page, 'dat2')).not.toBeChecked();
    await expect(page.getByText('0 of 36 statements agreed.')).toBeVisible();
    await level(page, 'dat2', /^3 Embedded/).check();
    await expect(item(page, 'dat2').locator('.choice__state')).toHaveText('Agreed');
    await expect(isAgreed(page, 'dat2')).toBeChecked();
    await expect(page.getByText('1 of 36 statements agreed.')).toBeVisible();
    await isAgreed(page, 'dat2').uncheck();
    await expect(level(page, 'dat2', /^2 Partly in place/)).toBeChecked();
    await level(page, 'dat2', /^2 Partly in place/).click();
    await expect(isAgreed(page, 'dat2')).toBeChecked();
  });

  test('by the keyboard alone', async ({ page }) => {
    await openWith(page, two());
    await showChoices(page);
    await level(page, 'dat2', /^2 Partly in place/).focus();
    await page.keyboard.press('ArrowDown');
    await expect(level(page, 'dat2', /^3 Embedded/)).toBeFocused();
    await expect(isAgreed(page, 'dat2')).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(isAgreed(page, 'dat2')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('We looked.');
    await page.keyboard.press('Tab');
    await expect(item(page, 'con1').locator('.choice > summary')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(level(page, 'con1', /^2 Partly in place/)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(isAgreed(page, 'con1')).toBeChecked();
    await button(page, 'Use these answers on this device').focus();
    await page.keyboard.press('Enter');
    expect((await storedWorkbook(page))?.assessment.answers).toEqual({
      con1: { answer: 2, reason: '', note: '', evidence: '' },
      dat2: { answer: 3, reason: '', note: 'We looked.', evidence: '' },
    });
  });

  test('all proposals that are not apart are taken at once', async ({ page }) => {
    await openWith(page, two());
    await showChoices(page);
    await button(page, 'Accept all suggestions where answers are similar').click();
    await expect(agreedSaid(page)).toHaveText('3 suggestions accepted. Statements with different answers are left for discussion.');
    await expect(isAgreed(page, 'dat2')).not.toBeChecked();
    await showClose(page);
    await showChoices(page);
    await expect(isAgreed(page, 'dem1')).toBeChecked();
    await expect(level(page, 'dem1', /^2 Partly in place/)).toBeChecked();
    await expect(isAgreed(page, 'eco1')).toBeDisabled();
    await button(page, 'Accept all suggestions where answers are similar').click();
    await expect(agreedSaid(page)).toHaveText('No suggestions left.');
  });

  test('the agreed sheet takes the place of the answers, keeps the rest, and can be undone', ALSO_ON_DISK, async ({ page }) => {
    const own = [
      (each: Workbook) => setAbout(each, { kind: 'county', role: 'digital' }),
      (each: Workbook) => setTarget(each, 'data', { target: 4, importance: 3 }),
      (each: Workbook) => setPlan(each, 'find-out-con1', { when: 'now', owner: 'Policy' }),
      (each: Workbook) => addChange(each),
    ].reduce((each, apply) => apply(each), answered({ con1: { answer: 4, note: 'Mine', evidence: 'The map' }, par1: 2 }));
    await openWith(page, two(), own);
    await showChoices(page);
    await expect(button(page, 'Undo')).toBeHidden();
    expect(await wouldAsk(page)).toBe(false);
    await level(page, 'con1', /^1 Ad hoc/).check();
    await button(page, 'Accept all suggestions where answers are similar').click();
    expect(await wouldAsk(page)).toBe(true);
    await expect(page.getByText('These answers are not yet saved on this device.')).toBeVisible();
    await button(page, 'Use these answers on this device').click();
    await expect(agreedSaid(page)).toContainText('Agreed answers saved on this device: 4 of 36.');
    expect(await wouldAsk(page)).toBe(false);
    const agreed = await storedWorkbook(page);
    expect(agreed).toEqual({
      ...own,
      about: { kind: 'county', role: '' },
      assessment: {
        ...own.assessment,
        answers: answered({ con1: { answer: 1, note: 'Mine', evidence: 'The map' }, dem1: 2, sec1: 1, val1: 3 }).assessment.answers,
      },
    });
    await button(page, 'Undo').click();
    expect(await storedWorkbook(page)).toEqual(own);
    expect(await wouldAsk(page)).toBe(true);
  });

  test('the own sheet still counts as it was after it was replaced', async ({ page }) => {
    await openWith(page, two().slice(0, 1), answered(BEN));
    await page.getByLabel('Include the response on this device').check();
    await showChoices(page);
    await level(page, 'dat2', /^1 Ad hoc/).check();
    await button(page, 'Use these answers on this device').click();
    await expect(responses(page)).toHaveText([/anna\.json/, /The response that was on this device/]);
    await expect(page.getByLabel('Include the response on this device')).not.toBeChecked();
    await expect(item(page, 'dat2')).toContainText('1 at 0, 1 at 4.');
  });

  test('what nothing is settled of is not made', async ({ page }) => {
    await openWith(page, two());
    await button(page, 'Use these answers on this device').click();
    await expect(agreedSaid(page)).toHaveText('No answers agreed yet.');
    expect(await storedWorkbook(page)).toBeUndefined();
  });

  test(
    'a note that is being typed is left alone when another tab changes the order and a sheet is added',
    ALSO_ON_DISK,
    async ({ page, context }) => {
      await openWith(page, two(), answered({ val1: 0 }));
      await showChoices(page);
      await page.getByLabel('Include the response on this device').check();
      expect(await ids(page, 'apart')).toEqual(['dat2', 'val1', 'con1']);
      await note(page, 'con1').pressSequentially('Half a sent');
      const other = await context.newPage();
      await openPlain(other);
      const text = fileOf('', answered({ dem1: 0 })).buffer.toString();
      await other.evaluate((value) => localStorage.setItem('almanac-workbook', value), text);
      await expect.poll(() => ids(page, 'apart')).toEqual(['dat2', 'dem1', 'con1']);
      await expect(note(page, 'con1')).toBeFocused();
      await note(page, 'con1').pressSequentially('ence');
      await expect(note(page, 'con1')).toHaveValue('Half a sentence');
      await load(page, fileOf('cara.json', answered({ con1: 1, dat2: 3 })));
      await expect(note(page, 'con1')).toHaveValue('Half a sentence');
      await expect(note(page, 'con1')).toHaveAttribute('maxlength', String(LONGEST_NOTE));
    },
  );
});

test('a reload forgets the files, as was said, and leaves the device alone', ALSO_ON_DISK, async ({ page }) => {
  await openWith(page, two(), answered(ANNA));
  await page.reload();
  await expect(page.getByText('0 responses included.')).toBeVisible();
  expect(await storedWorkbook(page)).toEqual(answered(ANNA));
});

test('where the device keeps nothing it works until one leaves', ALSO_ON_DISK, async ({ page }) => {
  await breakStorage(page);
  await openWith(page, two());
  await showChoices(page);
  await expect(page.getByText('Your browser is not saving data for this site')).toBeVisible();
  await level(page, 'dat2', /^1 Ad hoc/).check();
  await button(page, 'Use these answers on this device').click();
  await expect(agreedSaid(page)).toContainText('Agreed answers saved on this device');
  await expect(page.locator('[data-part="own-is"]')).toHaveText('1 of 36 statements answered.');
});

test('at 320 px nothing scrolls sideways, and everything to touch is large enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openWith(page, two());
  await showClose(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const small = await page
    .locator('[data-together] :is(button, label, summary):visible')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24).length);
  expect(small).toBe(0);
});

test('on paper: how people answered and what is chosen, no controls but the choice', async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 980 });
  await openWith(page, two());
  await showChoices(page);
  await level(page, 'dat2', /^1 Ad hoc/).check();
  await page.emulateMedia({ media: 'print' });
  await expect(item(page, 'dat2')).toContainText('1 at 0, 1 at 4.');
  await expect(item(page, 'dat2').getByRole('radio')).toHaveCount(1);
  await expect(page.locator('main button:visible, main textarea:visible, main input[type="checkbox"]:visible')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(673);
});

test('without JavaScript it tells how to do it on paper', async ({ plainPage: page }) => {
  await open(page, ADDRESS);
  await expect(page.locator('main noscript p')).toContainText('You can do it on paper.');
  await expect(page.locator('main noscript ol > li')).toHaveCount(5);
  await expect(page.locator('main button:visible')).toHaveCount(0);
});
