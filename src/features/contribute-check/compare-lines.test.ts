import { expect, test } from 'vitest';
import { compareLines } from './compare-lines.ts';

test('two texts that are the same differ nowhere', () => {
  expect(compareLines('a\nb\n', 'a\nb\n')).toEqual([]);
});

test('every line that differs is shown, with the lines around it', () => {
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

test('so are the ends of texts, and lines that start with a sign', () => {
  expect(compareLines('- a\n', '- a\n+ b').flatMap(({ lines }) => lines)).toEqual([
    { kind: 'same', text: '- a' },
    { kind: 'new', text: '+ b' },
  ]);
});
