import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { askIndex, openIndex } from '../../../tests/search/ask-index.ts';
import { readQueries } from '../../../tests/search/read-queries.ts';
import { MIN_SUCCESS, MIN_SUCCESS_FIRST, rankOf, scoreAnswers, type Answer } from '../../../tests/search/score.ts';
import { expect, open, siteAddressOf, test } from '../../../tests/support/almanac.ts';

// These query the built index itself, without a browser.
test.describe('the search finds', () => {
  test('what officers search for', async () => {
    const asker = await openIndex('dist');
    const answers: Answer[] = [];
    for (const query of readQueries()) answers.push({ query, found: await askIndex(asker, query) });
    const missed = answers.filter((answer) => rankOf(answer) > 3).map(({ query }) => `${query.class}: ${query.query}`);
    const scores = scoreAnswers(answers);
    for (const { name, success3 } of scores.filter((score) => score.name in MIN_SUCCESS))
      expect([name, success3 >= (MIN_SUCCESS[name] ?? 1), missed]).toEqual([name, true, missed]);
    expect(scores.find(({ name }) => name === 'all')?.success1).toBeGreaterThanOrEqual(MIN_SUCCESS_FIRST);
  });

  test('every headline figure, as printed, with and without separators', async () => {
    test.setTimeout(300_000);
    const asker = await openIndex('dist');
    const missed: string[] = [];
    const figures = readFigures();
    for (const { query, address } of figures) {
      const found = await askIndex(asker, { query });
      if (!found.slice(0, 3).includes(address)) missed.push(`${query} of ${address}`);
    }
    expect(figures.length).toBeGreaterThan(300);
    expect([missed.length / figures.length <= 0.02, missed]).toEqual([true, missed]);
  });
});

test('the page in a browser gives the same order, from a disk too', { tag: '@disk' }, async ({ page }) => {
  const asker = await openIndex('dist');
  for (const query of ['low code', '£1.142m', 'how do councils share staff', 'ransomware -copeland', 'IT', 'digtal inclusion']) {
    await open(page, `/search/#${new URLSearchParams({ q: query }).toString()}`);
    const links = page.locator('[data-part="results"] h3 a');
    await expect(links.first()).toBeVisible();
    const shown = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/[?#].*$/, '')));
    const expected = await askIndex(asker, { query });
    expect(shown.map(siteAddressOf)).toEqual(expected.slice(0, shown.length));
    await page.goto('about:blank');
  }
});

/** Every headline figure of every case study, written in three ways. */
function readFigures(): { query: string; address: string }[] {
  return readdirSync('content/case-studies').flatMap((file) => {
    const front = readFileSync(`content/case-studies/${file}`, 'utf8').split(/^---$/m)[1] ?? '';
    const { results = [], draft = false } = parse(front) as { results?: { value: unknown }[]; draft?: boolean };
    const values = results.map(({ value }) => String(value)).filter((value) => /\d/.test(value) && !draft);
    return values.flatMap((value) =>
      writeFigure(value).map((query) => ({ query, address: `/case-studies/${file.replace(/\.mdx$/, '')}/` })),
    );
  });
}

const writeFigure = (value: string): string[] => [
  ...new Set([value, value.replaceAll(/(\d),(?=\d{3})/g, '$1'), value.replaceAll(/(?<![\d.])(\d{1,3})(\d{3})(?!\d)/g, '$1,$2')]),
];
