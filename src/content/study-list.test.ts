import { expect, test } from 'vitest';
import { byTitle } from './study-list.ts';

test('case studies are sorted by title, whatever their places', () => {
  const studies = [
    ['second', 'Adur', 'Staff', 'Émigrés find work'],
    ['third', 'Bristol', 'Streets', 'Zebra crossings that glow'],
    ['first', 'York', 'Waste', 'A depot shared by three'],
  ] as const;
  expect(byTitle(studies)).toEqual([
    ['first', 'A depot shared by three'],
    ['second', 'Émigrés find work'],
    ['third', 'Zebra crossings that glow'],
  ]);
});
