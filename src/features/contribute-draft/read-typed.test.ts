import { describe, expect, test } from 'vitest';
import { readDate, readNumber, withoutUnseen } from './read-typed.ts';

describe('a date in words becomes one that the file accepts', () => {
  test.each([
    ['November 2022', '2022-11'],
    ['nov 2022', '2022-11'],
    ['Sept. 2021', '2021-09'],
    ['8 March 2017', '2017-03-08'],
    ['18th of March 2024', '2024-03-18'],
    ['March 8, 2017', '2017-03-08'],
    ['n.d.', 'undated'],
    ['Undated', 'undated'],
  ])('%s', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  test.each(['2022', '2022-11', '2022-11-08', '08/11/2022', 'ongoing', 'Autumn 2022', 'May', 'mu 2020', ''])(
    '“%s” is unchanged: the rules report what is wrong with it, if anything',
    (typed) => {
      expect(readDate(typed)).toBe(typed);
    },
  );
});

describe('a number is read as people write it', () => {
  test.each([
    ['1,250', 1250],
    ['−2.174', -2.174],
    ['53.466', 53.466],
    ['£22m', 22_000_000],
    ['£1.35m', 1_350_000],
    ['£250k', 250_000],
    ['€2bn', 2_000_000_000],
    ['£ 5', 5],
    ['4.75 million', 4_750_000],
  ])('%s', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  test.each(['22 million pounds', 'about £22m', 'twenty-two', '53.466, -2.174', '2.174 W', '1,25'])('“%s” stays a text', (typed) => {
    expect(readNumber(typed)).toBe(typed);
  });
});

test('invisible characters without meaning are removed; those that change how a text reads are not', () => {
  expect(withoutUnseen('coun\u00ADcil\u200B and\u2060\uFEFF so')).toBe('council and so');
  expect(withoutUnseen('a\u202Eb\u200Dc\u00A0d')).toBe('a\u202Eb\u200Dc\u00A0d');
});
