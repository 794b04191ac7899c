import { chromium } from '@playwright/test';
import { serveSite } from '../src/build/serve-site.ts';
import { askSearch } from '../tests/search/ask-search.ts';
import { readQueries } from '../tests/search/read-queries.ts';
import { rankOf, scoreAnswers, type Score } from '../tests/search/score.ts';
import { BROWSER_FLAGS, findBrowser } from './support/find-browser.ts';

const PORT = 4391;
const { url, server } = await serveSite('dist', PORT);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
const answers = await askSearch(await browser.newPage(), `${url}search/`, readQueries(), (address) => new URL(address).pathname);
await browser.close();
server.close();

for (const answer of answers.filter((each) => rankOf(each) > 3)) {
  const { query, found } = answer;
  const rank = rankOf(answer);
  console.log(
    `${query.class}: “${query.query}”: ${rank === Infinity ? 'not found' : `rank ${rank}`}; first: ${found.slice(0, 3).join(' ') || 'nothing'}`,
  );
}
const row = ({ name, queries, success1, success3, meanReciprocalRank }: Score): string =>
  [
    name.padEnd(10),
    String(queries).padStart(5),
    ...[success1, success3, meanReciprocalRank].map((value) => value.toFixed(3).padStart(11)),
  ].join('');
console.log(`\nclass      count  success@1  success@3        MRR\n${scoreAnswers(answers).map(row).join('\n')}`);
