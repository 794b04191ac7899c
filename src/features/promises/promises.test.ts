import { expect, test } from 'vitest';
import { exampleStudy } from '../../../tests/fixtures/example-study.ts';
import { assembleLibrary } from '../../content/assemble-library.ts';
import { countStates, deliveredRange, listPromises } from './promises.ts';

const PLACE = {
  id: 'liverpool',
  data: { name: 'Liverpool', country: 'GB', nation: 'GB-ENG', kind: 'metropolitan-borough', latitude: 53.4, longitude: -3 },
} as const;
const target = (value: string, more: Record<string, unknown> = {}) => ({
  value,
  label: 'to be saved each year',
  kind: 'target',
  when: '2020',
  by: 'The council',
  source: 'council-2020',
  ...more,
});
const became = (what: string, delivered?: string) => ({
  became: { what, how: 'The council counted it in its yearly report.', source: 'paper-2021', ...(delivered && { delivered }) },
});
const promisesOf = (...results: unknown[]) =>
  listPromises(assembleLibrary([{ slug: 'a-study', data: exampleStudy({ results }), body: '' }], [PLACE]).caseStudies, '2026-01-01');

test('a target without an outcome is not known, and one with a future date is not due yet', () => {
  const promises = promisesOf(target('£1m'), target('£2m', { due: '2030' }), target('£3m', { due: '2021' }));
  expect(promises.map(({ value, state }) => [value, state])).toEqual([
    ['£1m', 'unknown'],
    ['£3m', 'unknown'],
    ['£2m', 'not-due'],
  ]);
});

test('what is known comes first, with its share and the source that says so', () => {
  const promises = promisesOf(target('£4m'), target('£10m', became('met', '£12m')), target('£10m', became('missed', '£1m')));
  expect(countStates(promises)).toEqual([
    { state: 'missed', count: 1 },
    { state: 'met', count: 1 },
    { state: 'unknown', count: 1 },
  ]);
  expect(promises.map(({ share }) => share)).toEqual([0.1, 1.2, undefined]);
  expect(promises[0]?.source?.id).toBe('paper-2021');
});

test('the range leaves limits out, because for them less is better', () => {
  const promises = promisesOf(target('£10m', became('partly', '£5m')), target('£10m', { isLimit: true, ...became('missed', '£50m') }));
  expect(deliveredRange(promises)).toEqual({ count: 1, least: 0.5, most: 0.5 });
  expect(deliveredRange(promisesOf(target('£1m')))).toBeUndefined();
});
