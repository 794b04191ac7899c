import { expect, test } from 'vitest';
import { shareDelivered } from './promises.ts';

test.each([
  ['£18.5m', '£8.8m', 48],
  ['Over 90%', '75%', 83],
  ['25 million', '3.6 million', 14],
  ['1,000+', '250', 25],
  ['£424m', '12%', undefined],
  ['3 years', '4 months', undefined],
  ['Half', 'A third', undefined],
  ['0', '5', undefined],
])('%s promised, %s delivered: %s per cent', (promised, delivered, percent) => {
  const share = shareDelivered(promised, delivered);
  expect(share === undefined ? undefined : Math.round(share * 100)).toBe(percent);
});
