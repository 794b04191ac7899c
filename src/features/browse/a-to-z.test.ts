import { describe, expect, test } from 'vitest';
import { exampleStudy } from '../../../tests/fixtures/example-study.ts';
import { assembleLibrary } from '../../content/assemble-library.ts';
import { compareText } from '../../shared/compare-text.ts';
import { buildAToZ, letterOf, sortKey } from './a-to-z.ts';

const PLACE = {
  id: 'liverpool',
  data: { name: 'Liverpool', country: 'GB', nation: 'GB-ENG', kind: 'metropolitan-borough', latitude: 53.4, longitude: -3 },
} as const;
const { caseStudies, places } = assembleLibrary([{ slug: 'x', data: exampleStudy({ subject: 'Four-day week' }), body: '' }], [PLACE]);
const letters = buildAToZ(caseStudies, places, [{ name: 'A councillor in ten minutes', url: '/routes/councillor/' }]);
const namesUnder = (letter: string) => letters.find((each) => each.letter === letter)?.entries.map(({ name }) => name) ?? [];

describe('the A to Z', () => {
  test('lists a case study under its subject and under its place, but not under its headline', () => {
    expect(namesUnder('F')).toContain('Four-day week, Liverpool');
    expect(namesUnder('L')).toContain('Liverpool: Four-day week');
    expect(letters.flatMap(({ entries }) => entries).some(({ name }) => name.startsWith('A council tries'))).toBe(false);
  });

  test('articles are ignored in sorting', () => {
    expect(namesUnder('C')).toContain('A councillor in ten minutes');
    expect([sortKey('The law on remote meetings'), sortKey('An estate'), sortKey('Areas')]).toEqual([
      'law on remote meetings',
      'estate',
      'Areas',
    ]);
    for (const { letter, entries } of letters) for (const { name } of entries) expect([name, letterOf(name)]).toEqual([name, letter]);
  });

  test.each([
    ['Ærøskøbing', 'A'],
    ['Übersee', 'U'],
    ['20-year venture', '0–9'],
  ])('%s is under %s', (name, letter) => {
    expect(letterOf(name)).toBe(letter);
  });

  test('a name that starts with a letter of another alphabet is sorted under its letter', () => {
    const names = ['Bath', 'Ærøskøbing', 'Adur', 'Østersund', 'Oxford', 'Perth'].sort(compareText);
    expect(names).toEqual(['Adur', 'Ærøskøbing', 'Bath', 'Østersund', 'Oxford', 'Perth']);
    expect(names.map(letterOf)).toEqual(['A', 'A', 'B', 'O', 'O', 'P']);
  });
});
