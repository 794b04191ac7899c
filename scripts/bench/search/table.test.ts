import { expect, test } from 'vitest';
import { formatTable, kilobytes, longTask, milliseconds, ratio } from './table.ts';

test('columns line up, and the others have their ratio to ours', () => {
  const rows = [
    { name: 'bytes', values: [100_000, 250_000], format: kilobytes },
    { name: 'time', values: [4, 1], format: milliseconds },
  ];
  expect(formatTable(['ours', 'other'], rows)).toBe(
    [
      '|       |   ours |         other |',
      '|-------|-------:|--------------:|',
      '| bytes | 100 kB | 250 kB (2.5×) |',
      '| time  |   4 ms |  1 ms (0.25×) |',
    ].join('\n'),
  );
});

test.each([
  [24, 2, '12×'],
  [3, 2, '1.5×'],
  [1, 50, '0.02×'],
  [1, 0, '–'],
  [NaN, 2, '–'],
])('%d compared with our %d is %s', (value, ours, expected) => {
  expect(ratio(value, ours)).toBe(expected);
});

test('tasks too short to be reported are shown as such', () => {
  expect([longTask(0), longTask(61.4)]).toEqual(['< 50 ms', '61 ms']);
});
