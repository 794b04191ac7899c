import { expect, test } from 'vitest';
import { compareLines } from './compare-lines.ts';

test('identical texts have no differences', () => {
  expect(compareLines('a\nb\n', 'a\nb\n')).toEqual([]);
});

test('shows every changed line, with the lines around it', () => {
  expect(compareLines('a\nb\nc\nd\n', 'a\nB\nc\nd\n')).toEqual([
    {
      line: 1,
      lines: [
        { kind: 'same', text: 'a' },
        { kind: 'gone', text: 'b' },
        { kind: 'new', text: 'B' },
        { kind: 'same', text: 'c' },
      ],
    },
  ]);
});

test('shows differences at the ends of texts, and in lines that start with a sign', () => {
  expect(compareLines('- a\n', '- a\n+ b').flatMap(({ lines }) => lines)).toEqual([
    { kind: 'same', text: '- a' },
    { kind: 'new', text: '+ b' },
  ]);
});
