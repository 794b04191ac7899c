import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFigure } from './parse-figure.ts';

test.each([
  ['4,000', 4000, ''],
  ['136,588', 136_588, ''],
  ['0.50', 0.5, ''],
  ['-0.105', -0.105, ''],
  ['1 million', 1_000_000, ''],
  ['3.1 million', 3_100_000, ''],
  ['£1.2 million', 1_200_000, 'GBP'],
  ['£1.142m', 1_142_000, 'GBP'],
  ['£830,610', 830_610, 'GBP'],
  ['£16.40', 16.4, 'GBP'],
  ['£3m a year', 3_000_000, 'GBP a year'],
  ['€500,000', 500_000, 'EUR'],
  ['NZ$17m', 17_000_000, 'NZD'],
  ['CA$30.5m', 30_500_000, 'CAD'],
  ['SEK 16bn', 16e9, 'SEK'],
  ['$26', 26, '$'],
  ['12%', 12, 'percent'],
  ['99.99%', 99.99, 'percent'],
  ['+5.7%', 5.7, 'percent'],
  ['–4.97%', -4.97, 'percent'],
  ['−30%', -30, 'percent'],
  ['+8.4 points', 8.4, 'percentage points'],
  ['3 years', 3, 'years'],
  ['1 year', 1, 'years'],
  ['6.3 minutes', 6.3, 'minutes'],
  ['73bn kg', 73e9, 'kg'],
  ['1.3km', 1.3, 'km'],
  ['24.9mph', 24.9, 'mph'],
  ['55,000 m³', 55_000, 'm³'],
  ['64,000 tonnes', 64_000, 'tonnes'],
  ['160,000 sq ft', 160_000, 'square feet'],
])('%s is %d in %j', (text, number, unit) => {
  expect(parseFigure(text)).toEqual({ number, unit });
});

test.each([
  ...['about 80%', 'from 1.5 to 1.2', 'Over 90%', 'Nearly 1,600', '3,000+', '£4m+', 'Up to £120,000', 'More than twice', 'Millions'],
  ...['5% to 11%', '35–36', '£7m to £12m', '9 of 19', '861 of 1,623', '2:1', '1 in 200', '£909 less', 'Fifth', 'Ten months', 'Half'],
  ...[
    '24m',
    '10k',
    '2027',
    '2019',
    'November 2022',
    '',
    '%',
    '£',
    '1,2',
    '1,2345',
    '1.2.3',
    'RMB 3',
    '12 % of staff',
    '10 boroughs',
    '£5 %',
    '5constructor',
  ],
])('%s is not one exact number', (text) => {
  expect(parseFigure(text)).toBeUndefined();
});

test('any text gives a finite number or none, and the digits of the number are in the text', () => {
  const text = fc.string({ unit: fc.constantFrom('1', '2', '0', ',', '.', ' ', '%', '£', 'm', 'bn', '+', '-', 'about', '$') });
  fc.assert(
    fc.property(text, (value) => {
      const figure = parseFigure(value);
      expect(figure === undefined || (Number.isFinite(figure.number) && /\d/.test(value))).toBe(true);
    }),
  );
});
