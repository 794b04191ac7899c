import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findFaults } from '../../../tests/support/axe.ts';
import type { Browser } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { ALSO_ON_DISK, expect, open, putOnDevice, test, type Page } from '../../../tests/support/almanac.ts';

const [HOME_DESKS, FIBRE, DEAL] = ['easthaven-home-desks', 'easthaven-full-fibre', 'millham-deal'] as const;
const ONLINE = 'https://new-local-almanac.example';
const NASTY = '</div></article><script>document.title = "taken"</script>\n<b>bold</b> & "quoted" <img src=x onerror=alert(1)>';

interface Saved {
  readonly name: string;
  readonly html: string;
}

const button = (page: Page) => page.getByRole('button', { name: 'Download as one file', exact: true });
const hint = (page: Page) => page.locator('#save-hint');
const said = (page: Page) => page.locator('[data-part="saved"]');

async function save(page: Page): Promise<Saved> {
  const downloading = page.waitForEvent('download');
  await button(page).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), html: readFileSync(await download.path(), 'utf8') };
}

/** Opens a saved file by double click, as it were, in a browser that knows nothing; notes what goes wrong or leaves the file. */
async function openSaved(browser: Browser, { name, html }: Saved, look: object = {}): Promise<{ page: Page; faults: string[] }> {
  const file = test.info().outputPath(name);
  writeFileSync(file, html);
  const context = await browser.newContext(look);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== pathToFileURL(file).href) faults.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return { page, faults };
}

async function openList(page: Page, ...entries: readonly (readonly [slug: string, note: string])[]): Promise<void> {
  const list = entries.map(([slug, note]) => ({ slug, note }));
  await putOnDevice(page, 'almanac', JSON.stringify({ version: 1, compare: [], list }));
  await open(page, '/my-list/');
}

/** Lets the page ask for a script that is not there in place of one whose address ends so: over http and on a disk alike. */
async function loseScript(page: Page, ending: string): Promise<void> {
  await page.evaluate((lost) => {
    Object.defineProperty(HTMLScriptElement.prototype, 'src', {
      configurable: true,
      set(this: HTMLScriptElement, address: string) {
        this.setAttribute('src', address.endsWith(lost) ? `${address}.lost` : address);
      },
    });
  }, ending);
}

/** Waits for a search and its results; on a busy machine the index takes its time. */
const searched = (page: Page, state: string): Promise<void> =>
  expect(page.locator('[data-search]')).toHaveAttribute('data-shown', state, { timeout: 30_000 });

const slugsIn = ({ html }: Saved): string[] => [...html.matchAll(/<article id="([^"]+)">/g)].map(([, slug = '']) => slug);
const slugsListed = (page: Page, part = 'main'): Promise<string[]> =>
  page.locator(`${part} [data-collect]`).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['collect'] ?? ''));

test.describe('a file of my list', () => {
  test('holds the case studies in my order with my notes, which are text and nothing else', ALSO_ON_DISK, async ({ page, browser }) => {
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

  test('lets nothing run, load or be styled but by its own sheet', async ({ page, browser }) => {
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
    // The browser tells of the request that it blocked.
    expect(faults.filter((fault) => !/Content Security Policy|outside\.example/.test(fault))).toEqual([]);
    await copy.context().close();
  });

  test(
    'its links: contents, citations, words and case studies within it; the almanac for all else',
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
      await copy.locator(`#${HOME_DESKS} .neighbours a[href="#${FIBRE}"]`).click();
      await expect(copy.locator(`#${FIBRE} h2`)).toBeInViewport();
      const others = await copy.locator('a:not([href^="#"])').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(others.filter((href) => !href.startsWith('https://'))).toEqual([]);
      expect(others.filter((href) => /case-studies\/(?!easthaven)/.test(href))).not.toEqual([]);
      for (const path of ['/places/easthaven/', '/areas/workstyles/', `/case-studies/${FIBRE}/`])
        expect(others).toContain(`${ONLINE}${path}`);
      await copy.context().close();
    },
  );

  test('is valid, and the same again', async ({ page }) => {
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

  test('begins each case study on a new page of paper, with the addresses of its sources', async ({ page, browser }) => {
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

test('a saved file: nothing for axe to find, small and wide, light and dark', async ({ page, browser }) => {
  await openList(page, [HOME_DESKS, NASTY], [DEAL, ''], ['southmarsh-algorithm-register', 'a'.repeat(300)]);
  const { page: copy } = await openSaved(browser, await save(page));
  expect(await findFaults(copy)).toEqual([]);
  await copy.context().close();
});

test.describe('a file of a search', () => {
  test('holds every case study found, on all pages of results, in their order, and no note', async ({ page }) => {
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

  test('says that other pages stay out, and escapes the words that were searched', async ({ page }) => {
    await open(page, '/search/#q=home+working+%3C%3E');
    await searched(page, 'q=home+working+%3C%3E');
    await expect(hint(page)).toContainText('Only case studies are included');
    const saved = await save(page);
    expect(saved.html).toContain('<h1>Case studies with “home working &lt;&gt;”</h1>');
    const first = await page.locator('[data-part="results"] .hit:not(.hit--page) h3').first().innerText();
    expect(saved.html).toContain(`">${first}</a> <span class="soft">`);
  });

  test('with nothing found cannot be made, and says why', async ({ page }) => {
    await open(page, '/search/#q=zzzzqqq');
    await searched(page, 'q=zzzzqqq');
    await expect(page.getByRole('status').first()).toContainText('No results');
    await expect(button(page)).toBeDisabled();
    await expect(hint(page)).toContainText('No case studies to download.');
  });

  test('without words holds all of them, in at most 2 MB, with nothing loaded before it is asked for', ALSO_ON_DISK, async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await open(page, '/search/');
    await expect(hint(page)).toContainText('case studies, to store');
    expect(loaded.filter((url) => url.includes('/data/edition'))).toEqual([]);
    const saved = await save(page);
    expect(slugsIn(saved)).toEqual(await slugsListed(page));
    expect(Buffer.byteLength(saved.html)).toBeLessThanOrEqual(2_000_000);
    expect(loaded.filter((url) => url.includes('/data/editions/'))).toHaveLength(slugsIn(saved).length);
  });
});

test('a file of the table holds the rows that are shown, in the order that is shown', ALSO_ON_DISK, async ({ page }) => {
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
  test(`a file of ${address} holds what the page lists`, async ({ page }) => {
    await open(page, address);
    const heading = await page.locator('h1').innerText();
    const saved = await save(page);
    expect(slugsIn(saved).length).toBeGreaterThan(0);
    expect(slugsIn(saved)).toEqual(await slugsListed(page));
    expect(saved.html).toContain(`<h1>${heading}</h1>`);
    expect(saved.html).toContain(`<a href="${ONLINE}${address}">`);
  });
}

test('where the text of one cannot be loaded, says which, makes no file, and tries again when asked', ALSO_ON_DISK, async ({ page }) => {
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await openList(page, [HOME_DESKS, ''], [DEAL, 'Kept']);
  await loseScript(page, 'editions/millham-deal.js');
  await button(page).click();
  await expect(said(page)).toContainText(/No file was made: the text of “.*Millham.*” could not be loaded/i);
  await expect(said(page)).toContainText('Try again.');
  expect(downloads).toBe(0);
  await expect(button(page)).toBeFocused();
  await loseScript(page, 'none');
  expect(slugsIn(await save(page))).toEqual([HOME_DESKS, DEAL]);
});

test('more than fit into one file are refused with the way out', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const places = [...document.querySelectorAll('main [data-collect]')];
      for (let time = 0; time < 17; time += 1) document.querySelector('main')?.append(...places.map((place) => place.cloneNode(true)));
    });
  });
  await open(page, '/case-studies/');
  await expect(button(page)).toBeDisabled();
  await expect(hint(page)).toContainText('A file holds at most 200 case studies');
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
