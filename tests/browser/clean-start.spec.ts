import { ALSO_ON_DISK, expect, open, test, testInOwnContext, type Page } from '../support/almanac.ts';

/* Tests share browsers, which are emptied between tests: the next test finds nothing that the last one left. */

test.describe.configure({ mode: 'default' });

/** What a test may leave behind, as a page sees it. */
const stateOf = (page: Page) =>
  page.evaluate(async () => ({
    // On a disk a page leaves a mark in the storage that all pages share.
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((name) => name !== 'almanac-storage'),
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
    mayPaste: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
    width: innerWidth,
    media: ['print', '(prefers-color-scheme: dark)'].filter((query) => matchMedia(query).matches),
    isChanged: 'changed' in window,
    styles: document.styleSheets.length > 0,
  }));

const CLEAN = {
  stored: [],
  databases: 0,
  cookies: '',
  mayPaste: 'prompt',
  width: 1280,
  media: [],
  isChanged: false,
  styles: true,
};

/** Leaves everything that a test can leave; its pages store something more when they close. */
async function leaveMuch(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.assign(window, { changed: true }));
  await page.route('**/*.css', (route) => route.abort());
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 400 });
  const other = await page.context().newPage();
  await open(other, '/areas/');
  for (const each of [page, other])
    await each.evaluate(() => {
      for (const store of [localStorage, sessionStorage]) store.setItem('left', '1');
      document.cookie = 'left=1';
      indexedDB.open('left');
      window.addEventListener('pagehide', () => localStorage.setItem('left late', '1'));
    });
}

for (const which of ['first', 'second', 'third'])
  test(`the ${which} of three tests that leave data starts with nothing`, ALSO_ON_DISK, async ({ page }) => {
    await open(page, '/glossary/');
    expect(await stateOf(page)).toEqual(CLEAN);
    await leaveMuch(page);
    expect(await stateOf(page)).not.toEqual(CLEAN);
  });

test('setting the clock is refused, because it would stay set, also in a second tab', async ({ page, context }) => {
  const second = await context.newPage();
  for (const each of [page, second]) expect(() => each.clock).toThrow('Use testInOwnContext');
});

testInOwnContext('a test with its own context may set the clock', async ({ page }) => {
  await page.clock.setFixedTime('2222-01-01');
  await open(page, '/glossary/');
  expect(await page.evaluate(() => new Date().getFullYear())).toBe(2222);
});
