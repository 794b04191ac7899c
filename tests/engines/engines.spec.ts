import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { askIndex, openIndex } from '../search/ask-index.ts';
import { addressOf, expect, siteAddressOf, topAddress } from '../support/almanac.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { test } from './engine-test.ts';
import type { Tab } from './tab.ts';

/** Behaviour that is tested in every other engine, on the web and in the unpacked download. All else is tested in Chromium only. */
const BEHAVIOURS: Readonly<Record<string, (tab: Tab) => Promise<void>>> = {
  'the search box of a page leads to results': async (tab) => {
    await tab.go(addressOf('/areas/workstyles/'));
    await tab.click('input[type="search"]');
    await tab.type('canal');
    await tab.press('Enter');
    await shows(tab, FIRST_RESULT, 'Glenfirth');
    expect(await tab.run('location.href')).toBe(addressOf('/search/#q=canal'));
  },
  'the search knows synonyms, and corrects typing errors': async (tab) => {
    await tab.go(addressOf('/search/#q=VDI'));
    await shows(tab, NOTES, /^Also searched: virtual desktop/);
    await shows(tab, FIRST_RESULT, 'Easthaven');
    await tab.go(addressOf('/search/#q=digtal+inclusion'));
    await shows(tab, NOTES, 'Showing results for digital');
  },
  'the search finds the same pages in the same order as without a browser': async (tab) => {
    const asker = await openIndex(fixtureSite());
    for (const query of ['desks', 'low code', '"council tax"', 'data -bins', '88%', 'digtal inclusion', 'A.I.', 'community']) {
      const [first = '', ...others] = await askIndex(asker, { query });
      await tab.go(addressOf(`/search/#${new URLSearchParams({ q: query }).toString()}`));
      await holds(tab, 'document.querySelector("[data-search]")?.dataset.shown', new URLSearchParams({ q: query }).toString());
      const shown = (await tab.run(HREFS)) as string[];
      expect([query, shown.map(siteAddressOf)]).toEqual([query, [first, ...others].filter(Boolean).slice(0, shown.length)]);
    }
  },
  'filters narrow the results, and the page of a result marks the words': async (tab) => {
    await tab.go(addressOf('/search/#q=data'));
    await shows(tab, STATUS, 'about “data”');
    await tab.click('input[name="country"][value="scotland"]');
    await shows(tab, FIRST_RESULT, 'Scotland');
    expect(await tab.run('location.href')).toBe(addressOf('/search/#q=data&country=scotland'));
    await tab.click('[data-part="results"] h3 a');
    await shows(tab, 'main mark', /data/i);
  },
  'case studies are compared, and a reload keeps the comparison': async (tab) => {
    await tab.go(addressOf('/compare/#easthaven-home-desks,millham-deal'));
    await shows(tab, '.comparison', 'Millham');
    await tab.click('[data-part="differences"]');
    await holds(tab, 'location.hash', '#easthaven-home-desks,millham-deal&differences');
    await tab.reload();
    await shows(tab, '.comparison', 'Millham');
    await holds(tab, 'document.querySelectorAll(".comparison thead [data-column]").length', 2);
  },
  'the table is filtered, and the rows shown download as CSV': async (tab) => {
    await tab.go(addressOf('/case-studies/table/'));
    await tab.choose('select[name="country"]', 'scotland');
    await holds(tab, SHOWN_ROWS, 2);
    const files = (): string[] => readdirSync(tab.downloads).filter((name) => /^case-studies.*\.csv$/.test(name));
    expect(files()).toEqual([]);
    await tab.click('[data-table-tool] [data-part="download"]');
    await expect
      .poll(() => files().map((name) => readFileSync(join(tab.downloads, name), 'utf8').trimEnd().split('\r\n').length))
      .toEqual([3]);
  },
  'a list is the same on every page and after a reload': async (tab) => {
    await tab.go(addressOf('/case-studies/millham-deal/'));
    await tab.click('.use button[data-action="list"]');
    await shows(tab, '[data-selection-bar]', 'My list 1');
    await tab.go(addressOf('/my-list/'));
    await shows(tab, '.my-list > li', 'Millham');
    await tab.click('.my-list textarea');
    await tab.type('Ask them');
    await tab.reload();
    await holds(tab, 'document.querySelector(".my-list textarea")?.value', 'Ask them');
    await tab.go(addressOf('/case-studies/'));
    await shows(tab, '[data-selection-bar]', 'My list 1');
    await tab.go(addressOf('/my-list/'));
    await tab.click('.my-list [data-act="remove"]');
    await tab.go(addressOf('/case-studies/millham-deal/'));
    await holds(tab, 'document.querySelector(`button[data-action="list"]`)?.getAttribute("aria-pressed")', 'false');
  },
  'the paragraph for minutes is copied': async (tab) => {
    await tab.go(addressOf('/case-studies/easthaven-home-desks/'));
    await tab.click('.use .minutes summary');
    await tab.click('button[data-copy="minutes"]');
    await shows(tab, '.use .minutes', 'Copied.');
    const paragraph = await tab.run('document.querySelector("#minutes").textContent.trim()');
    await tab.click('input[type="search"]');
    await tab.press('Paste');
    await holds(tab, 'document.querySelector(`input[type="search"]`).value', paragraph);
  },
};

const PAGES = [
  '/',
  '/case-studies/easthaven-home-desks/',
  '/case-studies/table/',
  '/search/#q=bins',
  '/compare/#easthaven-home-desks,millham-deal',
  '/my-list/',
  '/places/like-mine/',
  '/pictures/',
  '/download/',
];
const STATUS = '[role="status"]';
const NOTES = '[data-part="notes"]';
const FIRST_RESULT = '[data-part="results"] .hit';
/** The addresses of the results, without what follows the path. */
const HREFS = `[...document.querySelectorAll('[data-part="results"] h3 a')].map(({ href }) => href.replace(/[?#].*$/, ''))`;
const SHOWN_ROWS = '[...document.querySelectorAll("[data-table-tool] tbody tr")].filter((row) => row.offsetParent).length';

const shows = (tab: Tab, selector: string, text: string | RegExp): Promise<void> =>
  expect.poll(() => tab.run(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ""`)).toMatch(text);
const holds = (tab: Tab, expression: string, value: unknown): Promise<void> => expect.poll(() => tab.run(expression)).toEqual(value);

for (const [name, behave] of Object.entries(BEHAVIOURS)) {
  test(name, async ({ tab }) => {
    await behave(tab);
    expect(await tab.complaints()).toEqual([]);
  });
}

test('the pages with tools load without an error', async ({ engine }, testInfo) => {
  const failing = testInfo.outputPath('failing.html');
  writeFileSync(failing, '<!doctype html><script>throw new Error("heard");</script>');
  expect(String(await engine.visit(pathToFileURL(failing).href, topAddress()))).toContain('heard');
  for (const path of PAGES) expect([path, await engine.visit(addressOf(path), topAddress())]).toEqual([path, []]);
});
