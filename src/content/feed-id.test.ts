import { expect, test } from 'vitest';
import { feedIdOf } from './feed-id.ts';

test.each([
  ['leeds-plans', [], '/case-studies/leeds-plans/'],
  ['leeds-open-plans', ['leeds-plans'], '/case-studies/leeds-plans/'],
  ['leeds-shared-plans', ['leeds-plans', 'leeds-open-plans'], '/case-studies/leeds-plans/'],
])('%s, formerly %j, keeps the id %s', (slug, formerly, id) => {
  expect(feedIdOf({ slug, formerly })).toBe(id);
});
