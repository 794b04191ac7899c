import { askIndex, openIndex } from '../tests/search/ask-index.ts';
import { readQueries } from '../tests/search/read-queries.ts';
import { rankOf, scoreAnswers, type Answer, type Score } from '../tests/search/score.ts';

const asker = await openIndex('dist');
const answers: Answer[] = [];
for (const query of readQueries()) answers.push({ query, found: await askIndex(asker, query) });

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
