import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { almanacFiles } from '../../../tests/fixtures/almanac/almanac-files.ts';
import { checkContent } from '../../gate/check/check.ts';
import { compareText } from '../../shared/compare-text.ts';
import { ALSO_ON_DISK, expect, open, test } from '../../../tests/support/almanac.ts';
import { button, check, field, problemOf, problems, saved } from '../../../tests/support/contribute-page.ts';
import { exampleDraft, fillForm } from '../../../tests/support/fill-form.ts';

/** The fixture almanac with these files added, as the gate sees it. */
async function askGate(files: Readonly<Record<string, string>>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'almanac-form-'));
  try {
    for (const [path, text] of [...almanacFiles(), ...Object.entries(files)]) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return (await checkContent(root)).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('a whole case study can be written with the form alone, and passes the gate', ALSO_ON_DISK, async ({ page }) => {
  test.slow();
  await open(page, '/contribute/');
  const count = await fillForm(page, exampleDraft());
  test.info().annotations.push({ type: 'fields', description: String(count) });
  expect(count).toBeGreaterThan(90);
  await check(page);
  await expect(page.locator('[data-part="verdict"]')).toHaveText('No problems. Your file is ready to send.');
  await expect(problems(page)).toHaveCount(0);
  const study = await saved(page, 'Download the file');
  const place = await saved(page, /Download the place file/);
  expect([study.name, place.name]).toEqual(['middleford-lends-empty-offices-those-who-cannot-work-home.mdx', 'middleford.yaml']);
  expect(await askGate({ [`content/case-studies/${study.name}`]: study.text, [`content/places/${place.name}`]: place.text })).toEqual([]);
  const letter = new URL(String(await page.getByRole('link', { name: 'Start an email to the editors' }).getAttribute('href')));
  expect(letter.searchParams.get('body')).toContain(`- ${study.name}\r\n- ${place.name}`);
});

test('each list of places and of case studies has all of them, by name, also in entries that are added', async ({ page }) => {
  await open(page, '/contribute/');
  await expect(button(page, 'Check my draft')).toBeVisible();
  const lists = await page.evaluate(() => {
    const selectsIn = (root: ParentNode): HTMLSelectElement[] => [
      ...root.querySelectorAll<HTMLSelectElement>('select[data-refers]'),
      ...[...root.querySelectorAll('template')].flatMap(({ content }) => selectsIn(content)),
    ];
    return selectsIn(document).map(({ dataset, options }) => ({
      refers: dataset['refers'] ?? '',
      names: [...options].filter(({ value }) => value !== '').map(({ text }) => text),
    }));
  });
  for (const [refers, folder] of [
    ['places', 'content/places/'],
    ['studies', 'content/case-studies/'],
  ] as const) {
    const found = lists.filter((list) => list.refers === refers);
    expect(found.length).toBeGreaterThan(0);
    const count = [...almanacFiles()].filter(([path, text]) => path.startsWith(folder) && !/^draft: true$/m.test(text)).length;
    for (const { names } of found) expect(names).toEqual([...names].sort(compareText));
    for (const { names } of found) expect(names).toHaveLength(count);
  }
});

test('a problem appears after its field was left, and disappears when it is fixed', async ({ page }) => {
  await open(page, '/contribute/');
  await field(page, 'title').pressSequentially('Short');
  await expect(problemOf(page, 'title')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(problemOf(page, 'title')).toContainText('This has 5 characters; it needs at least 8.');
  await expect(field(page, 'title')).toHaveAttribute('aria-invalid', 'true');
  for (const untouched of ['summary', 'stage', 'sources']) await expect(problemOf(page, untouched)).toBeHidden();
  await field(page, 'title').fill('Leeds opens its plans to everybody');
  await page.keyboard.press('Tab');
  await expect(problemOf(page, 'title')).toBeHidden();
  await expect(field(page, 'title')).not.toHaveAttribute('aria-invalid', 'true');
});

test('a problem appears after the pointer is released, so that the clicked element does not move', async ({ page }) => {
  await open(page, '/contribute/');
  const problem = problemOf(page, 'title');
  await field(page, 'title').fill('Short');
  await page.keyboard.press('Tab');
  await expect(problem).toBeVisible();
  await field(page, 'title').fill('Leeds opens its plans to everybody');
  await page.keyboard.press('Tab');
  await expect(problem).toBeHidden();
  await field(page, 'title').fill('Short');
  const area = field(page, 'areas-workstyles');
  await area.hover();
  await page.mouse.down();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(problem).toBeHidden();
  await page.mouse.up();
  await expect(area).toBeChecked();
  await expect(problem).toBeVisible();
});

test('the link to a problem opens the folded part that it is in', async ({ page }) => {
  await open(page, '/contribute/');
  const fold = page.locator('details.fold').filter({ has: field(page, 'contact') });
  await fold.locator('summary').first().click();
  await field(page, 'contact').fill('me');
  await fold.locator('summary').first().click();
  await check(page);
  await problems(page).getByRole('link', { name: 'Contact' }).click();
  await expect(field(page, 'contact')).toBeFocused();
  await expect(problemOf(page, 'contact')).toContainText('This has 2 characters; it needs at least 4.');
});

test('a source is cited at the cursor, by its generated short name', async ({ page }) => {
  await open(page, '/contribute/');
  await field(page, 'sources-1-title').fill('Annual report');
  await field(page, 'sources-1-publisher').fill('Audit Wales');
  await field(page, 'sources-1-date').fill('2021-05');
  await page.keyboard.press('Tab');
  await expect(field(page, 'sources-1-id')).toHaveValue('audit-wales-2021');
  await field(page, 'what-they-did').fill('It saved 12 hours. It went on.');
  await field(page, 'what-they-did').evaluate((text: HTMLTextAreaElement) => text.setSelectionRange(18, 18));
  const cites = page.locator('[data-field="what-they-did"]');
  await cites.locator('summary', { hasText: 'Cite a source' }).click();
  await cites.getByRole('button', { name: 'Cite 1: audit-wales-2021: Annual report' }).click();
  await expect(field(page, 'what-they-did')).toHaveValue('It saved 12 hours.[^audit-wales-2021] It went on.');
  await expect(field(page, 'what-they-did')).toBeFocused();
  await expect(page.locator('.preview sup a').first()).toHaveText('1');
  await expect(page.locator('.preview .sources li')).toContainText('Annual report, Audit Wales, May 2021');
});

test('the page, its flag and the strength of its evidence follow what is typed', async ({ page }) => {
  await open(page, '/contribute/');
  const aside = page.locator('.so-far');
  await field(page, 'title').fill('Leeds opens its plans');
  await field(page, 'places-1').selectOption('easthaven');
  await field(page, 'areas-data-insights').check();
  await field(page, 'areas-workstyles').check();
  await field(page, 'principles-share').check();
  await expect(page.locator('[data-field="areas"] [data-part="order"]')).toHaveText('In this order: Data insights, Workstyles.');
  await expect(aside.locator('.flag__band')).toHaveCount(2);
  await expect(aside.locator('.flag__band').first()).toHaveAttribute('data-area', 'data-insights');
  await expect(aside.locator('.flag__ring')).toHaveCount(2);
  await expect(aside).toContainText('Evidence: None, 0 of 5: no source.');
  await field(page, 'sources-1-id').fill('a');
  await field(page, 'sources-1-kind').selectOption('press');
  await expect(aside).toContainText('Evidence: Very limited, 1 of 5: no measured or estimated figure.');
  await field(page, 'results-1-kind').selectOption('measured');
  await expect(aside).toContainText('Evidence: Limited, 2 of 5: figures, no baseline.');
  await expect(aside).toContainText('Still to complete: Subject, Summary, Principles, Status');
  await expect(page.locator('.preview').getByRole('heading', { name: 'Leeds opens its plans' })).toBeVisible();
  await expect(page.locator('.preview .case-head')).toContainText('Easthaven');
});

test('hostile texts stay texts, in the page and in the file', async ({ page }) => {
  const hostile =
    '<img src=x onerror=alert(1)> <script>alert(1)</script> {alert(1)} [a](javascript:alert(1)) [b](data:text/html,x) ![c](https://www.example.org/c.png)';
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await open(page, '/contribute/');
  const draft = {
    ...exampleDraft(),
    subject: hostile,
    title: hostile,
    summary: hostile,
    contact: hostile,
    'what-they-did': `${hostile}\n\nimport a from "b"\n\n<Quotation by="x">`,
  };
  await page.evaluate(
    (text) => localStorage.setItem('almanac-draft', text),
    JSON.stringify({ format: 'new-local-almanac-draft', version: 1, draft }),
  );
  await page.reload();
  await expect(page.locator('.preview h3')).toHaveText(`${hostile}, Middleford (new)`);
  const found = await page.locator('[data-part="preview"]').evaluate((preview) => {
    const elements = [...preview.querySelectorAll('*')];
    return {
      tags: elements
        .map(({ localName }) => localName)
        .filter((name) => ['script', 'img', 'iframe', 'style', 'object', 'quotation', 'b'].includes(name)),
      attributes: elements
        .flatMap(({ attributes }) => [...attributes].map(({ name }) => name))
        .filter((name) => /^on|^style$|^srcdoc$/.test(name)),
      links: elements
        .flatMap((element) => (element instanceof HTMLAnchorElement ? [element.protocol] : []))
        .filter((name) => !['https:', 'http:', 'file:'].includes(name)),
    };
  });
  expect(found).toEqual({ tags: [], attributes: [], links: [] });
  await check(page);
  const { text } = await saved(page, 'Download the file');
  expect(text.replace(/^---\n[\s\S]*?\n---\n/, '')).not.toMatch(/[<{]|^import/m);
  expect(dialogs).toEqual([]);
});
