import { askSearch } from '../../../tests/search/ask-search.ts';
import { readQueries } from '../../../tests/search/read-queries.ts';
import { MIN_SUCCESS, rankOf, scoreAnswers } from '../../../tests/search/score.ts';
import { addressOf, expect, siteAddressOf, test } from '../../../tests/support/almanac.ts';

test('the search finds what officers ask for', async ({ page }) => {
  test.setTimeout(180_000);
  const queries = readQueries().filter((query) => query.class in MIN_SUCCESS);
  expect(queries.length).toBeGreaterThanOrEqual(150);
  const answers = await askSearch(page, addressOf('/search/'), queries, siteAddressOf);
  const missed = answers.filter((answer) => rankOf(answer) > 3).map(({ query }) => `${query.class}: ${query.query}`);
  for (const { name, success3 } of scoreAnswers(answers).filter((score) => score.name in MIN_SUCCESS))
    expect([name, success3 >= (MIN_SUCCESS[name] ?? 1), missed]).toEqual([name, true, missed]);
});
