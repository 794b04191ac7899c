import { findFaults } from '../../../tests/support/axe.ts';
import { HtmlValidate } from 'html-validate';
import { ALSO_ON_DISK, expect, test } from '../../../tests/support/almanac.ts';
import {
  ONLINE,
  NASTY,
  HOME_DESKS,
  FIBRE,
  DEAL,
  button,
  hint,
  said,
  save,
  openSaved,
  openList,
  slugsIn,
} from '../../../tests/support/saved-file.ts';

test.describe('a file of my list', () => {
  test('contains the case studies in my order with my notes as plain text', ALSO_ON_DISK, async ({ page, browser }) => {
    await openList(page, [DEAL, NASTY], [HOME_DESKS, ''], [FIBRE, 'Ask about the ducts']);
    const saved = await save(page);
    expect(saved.name).toMatch(/^almanac-my-list-\d{4}-\d\d-\d\d\.html$/);
    expect(slugsIn(saved)).toEqual([DEAL, HOME_DESKS, FIBRE]);
    await expect(said(page)).toContainText(`Downloaded as ${saved.name}: 3 case studies,`);
    const { page: copy, faults } = await openSaved(browser, saved);
    await expect(copy).toHaveTitle('My list · The New Local Almanac');
    await expect(copy.locator('.reader-note')).toHaveText([`Note: ${NASTY}`, 'Note: Ask about the ducts'], { useInnerText: true });
    expect(await copy.locator('.reader-note').first().innerText()).toContain('\n<b>bold</b>');
    await expect(copy.locator('script, img, button, link, iframe, [onerror]')).toHaveCount(0);
    for (const part of ['The situation', 'What went wrong', 'Sources', 'How it is classed', 'Last checked'])
      await expect(copy.locator(`#${DEAL}`)).toContainText(part);
    await expect(copy.getByRole('contentinfo')).toContainText('CC BY 4.0');
    await expect(copy.getByRole('banner')).toContainText(/edition of \d+ \w+ \d{4}/);
    expect(faults).toEqual([]);
    await copy.context().close();
  });

  test('runs and loads nothing, and uses only its own styles', async ({ page, browser }) => {
    await openList(page, [DEAL, '']);
    const { page: copy, faults } = await openSaved(browser, await save(page));
    expect(
      await copy.evaluate(() => getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).color),
    ).toContain('rgb(29, 26, 22)');
    const blocked = await copy.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      const image = document.createElement('img');
      image.src = 'https://outside.example/x.png';
      const failed = new Promise((resolve) => image.addEventListener('error', resolve));
      const sheet = document.createElement('style');
      sheet.textContent = 'body { color: red }';
      document.body.append(script, image, sheet);
      await failed;
      return { violations: violations.sort(), title: document.title, colour: getComputedStyle(document.body).color };
    });
    expect(blocked).toEqual({
      violations: ['img-src', 'script-src-elem', 'style-src-elem'],
      title: 'My list · The New Local Almanac',
      colour: 'rgb(29, 26, 22)',
    });
    // The browser reports the request that it blocked.
    expect(faults.filter((fault) => !/Content Security Policy|outside\.example/.test(fault))).toEqual([]);
    await copy.context().close();
  });

  test(
    'its links: within the file for contents, citations, words and case studies; to the almanac for all else',
    ALSO_ON_DISK,
    async ({ page, browser }) => {
      await openList(page, [HOME_DESKS, ''], [FIBRE, '']);
      const { page: copy } = await openSaved(browser, await save(page));
      await copy.getByRole('navigation', { name: 'Contents' }).getByRole('link').nth(1).click();
      await expect(copy.locator(`#${FIBRE} h2`)).toBeInViewport();
      await copy.locator(`#${FIBRE} .case__body .cite a`).first().click();
      await expect(copy.locator(`#${FIBRE} .sources li:target`)).toBeInViewport();
      await copy.locator(`#${HOME_DESKS} a.word`).first().click();
      const meaning = copy.locator(`#${HOME_DESKS} .words div:target`);
      await expect(meaning).toBeInViewport();
      await meaning.getByRole('link').click();
      await expect(copy.locator(`#${HOME_DESKS} a.word`).first()).toBeInViewport();
      await copy.locator(`#${HOME_DESKS} .similar a[href="#${FIBRE}"]`).click();
      await expect(copy.locator(`#${FIBRE} h2`)).toBeInViewport();
      const others = await copy.locator('a:not([href^="#"])').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(others.filter((href) => !href.startsWith('https://'))).toEqual([]);
      expect(others.filter((href) => /case-studies\/(?!easthaven)/.test(href))).not.toEqual([]);
      for (const path of ['/places/easthaven/', '/areas/workstyles/', `/case-studies/${FIBRE}/`])
        expect(others).toContain(`${ONLINE}${path}`);
      await copy.context().close();
    },
  );

  test('is valid, and the same each time', async ({ page }) => {
    await openList(page, [HOME_DESKS, NASTY], [FIBRE, '']);
    const saved = await save(page);
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'void-style': 'off', 'attribute-boolean-style': 'off', 'long-title': 'off' },
    });
    const { results } = await validator.validateString(saved.html, saved.name);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
    await page.reload();
    expect(await save(page)).toEqual(saved);
  });

  test('starts each case study on a new page of paper, with the addresses of its sources', async ({ page, browser }) => {
    await openList(page, [HOME_DESKS, 'On paper too'], [DEAL, '']);
    const { page: copy } = await openSaved(browser, await save(page));
    await copy.emulateMedia({ media: 'print' });
    expect(await copy.locator('article').evaluateAll((all) => all.map((each) => getComputedStyle(each).breakBefore))).toEqual([
      'page',
      'page',
    ]);
    const printed = await copy
      .locator('.sources a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain('https://');
    await expect(copy.getByText('On paper too')).toBeVisible();
    await expect(copy.getByRole('link', { name: 'Back to the contents' }).first()).toBeHidden();
    await copy.context().close();
  });

  test('an empty list cannot be saved, and says why', async ({ page }) => {
    await openList(page);
    await expect(button(page)).toBeDisabled();
    await expect(hint(page)).toContainText('No case studies to download.');
  });
});

test('a saved file: axe finds no problems, small and wide, light and dark', async ({ page, browser }) => {
  await openList(page, [HOME_DESKS, NASTY], [DEAL, ''], ['southmarsh-algorithm-register', 'a'.repeat(300)]);
  const { page: copy } = await openSaved(browser, await save(page));
  expect(await findFaults(copy)).toEqual([]);
  await copy.context().close();
});
