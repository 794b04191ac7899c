import { describe, expect, test } from 'vitest';
import { compareKeys, numberOf } from './sort-keys.ts';

describe('sort keys', () => {
  const sort = (keys: readonly string[], descending: boolean) => [...keys].sort((a, b) => compareKeys(a, b, descending));

  test.each([
    ['numbers by value', ['10', '9', '4000'], ['9', '10', '4000'], ['4000', '10', '9']],
    ['unknown values last both ways', ['', 'b', '', 'a'], ['a', 'b', '', ''], ['b', 'a', '', '']],
    ['words after numbers both ways', ['Tripled', '12', '3'], ['3', '12', 'Tripled'], ['12', '3', 'Tripled']],
    ['accents ignored', ['Zagreb', 'Évora', 'Essen'], ['Essen', 'Évora', 'Zagreb'], ['Zagreb', 'Évora', 'Essen']],
  ])('%s', (_, keys, ascending, descending) => {
    expect(sort(keys, false)).toEqual(ascending);
    expect(sort(keys, true)).toEqual(descending);
  });
});

describe('the number of a figure', () => {
  test.each([
    ['4,000', 4000],
    ['£1.35m', 1_350_000],
    ['over SEK 16bn', 16e9],
    ['73bn kg', 73e9],
    ['4.75 million', 4_750_000],
    ['55,000 m³', 55_000],
    ['6.3 minutes', 6.3],
    ['about 2 °C', 2],
    ['861 of 1,623', 861],
    ['35–36', 35],
    ['-12%', -12],
    ['240,000+', 240_000],
    ['£300k', 300_000],
    ['Tripled', undefined],
    ['About half', undefined],
  ])('%s is %d', (figure, value) => {
    expect(numberOf(figure)).toBe(value);
  });
});
