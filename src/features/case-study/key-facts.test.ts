import { expect, test } from 'vitest';
import { caseStudyWords } from '../../site/case-study-words.en.ts';
import { costFact, effortFact, isUnknown, lastedFact } from './key-facts.ts';

test.each([
  ['Permanent since July 2025, as a policy that staff opt in to', 'Permanent since July 2025', 'as a policy that staff opt in to'],
  ['Not known: our facts end in about 2019', 'Not known', 'Our facts end in about 2019'],
  ['Open in March 2020. We found nothing later.', 'Open in March 2020', 'We found nothing later.'],
  ['Spending was studied up to 2016', 'Spending was studied up to 2016', ''],
  ['Four schools by 2019.', 'Four schools by 2019', ''],
])('%s', (lasted, value, note) => {
  expect(lastedFact(lasted)).toEqual({ value, note });
  expect(isUnknown(value)).toBe(value === 'Not known');
});

test('a cost has an amount, what it paid for, and its price year', () => {
  const cost = { amount: 1_350_000, currency: 'GBP', what: 'the programme', priceYear: 2019, source: 'a' };
  expect(costFact(cost, caseStudyWords)).toEqual({ value: '£1.35m', note: `The programme (${caseStudyWords.prices(2019)})` });
});

test('staff time is a number if a source counts it, and words if it does not', () => {
  expect(effortFact({ months: 6, people: 4, what: 'to build it', source: 'a' }, caseStudyWords)).toEqual({
    value: '6 months, 4 people',
    note: 'To build it',
  });
  expect(effortFact({ what: 'a small team', source: 'a' }, caseStudyWords)).toEqual({ value: 'A small team', note: '' });
});
