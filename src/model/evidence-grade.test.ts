import { describe, expect, test } from 'vitest';
import { exampleStudy } from '../../tests/fixtures/example-study.ts';
import { gradeEvidence, hasIndependentSource } from './evidence-grade.ts';

const source = (id: string, kind: string, more = {}) => ({
  id,
  title: 'A title',
  publisher: 'A publisher',
  date: '2020',
  url: 'https://www.example.org/',
  kind,
  ...more,
});
const result = (from: string, more = {}) => ({
  value: '1',
  label: 'things counted',
  kind: 'measured',
  when: '2020',
  by: 'Somebody',
  source: from,
  ...more,
});
const own = source('own', 'own');
const press = source('press', 'press');

describe('evidence grade', () => {
  test.each([
    ['own source only, measured', [own], [result('own')], 1],
    ['supplier only, measured', [source('s', 'supplier')], [result('s')], 1],
    ['independent source, but only a claim', [own, press], [result('own', { kind: 'claimed' })], 1],
    ['independent source, but only a target', [own, press], [result('own', { kind: 'target' })], 1],
    ['a figure and an independent source', [own, press], [result('own')], 2],
    ['an estimate counts as a figure', [own, press], [result('own', { kind: 'estimated' })], 2],
    ['before and after', [own, press], [result('own', { before: { value: '9', when: '2019' } })], 3],
    ['before and after, but only a claim', [own, press], [result('own', { kind: 'claimed', before: { value: '9', when: '2019' } })], 1],
    ['before and after, own sources only', [own], [result('own', { before: { value: '9', when: '2019' } })], 1],
    ['a measured change since a time before', [own, press], [result('own', { changeSince: '2019' })], 3],
    ['a claimed change', [own, press], [result('own', { kind: 'claimed', changeSince: '2019' })], 1],
    ['compared with other places', [own, press], [result('press', { comparedWith: 'ten other councils' })], 4],
    ['academic evaluation', [own, source('a', 'academic', { evaluation: true })], [result('a')], 5],
    ['academic source that evaluates nothing', [own, source('a', 'academic')], [result('a')], 2],
    ['a press report is not an evaluation', [own, source('p', 'press', { evaluation: true })], [result('p')], 2],
    ['evaluation without a figure from it', [own, source('a', 'academic', { evaluation: true })], [result('own')], 2],
  ])('%s: %#', (_, sources, results, grade) => {
    expect(gradeEvidence(exampleStudy({ sources, results }))).toBe(grade);
  });

  test('no source is grade 0', () => {
    expect(gradeEvidence({ sources: [], results: [] })).toBe(0);
  });

  test('own and supplier sources are not independent', () => {
    expect(hasIndependentSource(exampleStudy({ sources: [own], results: [result('own')] }).sources)).toBe(false);
    expect(hasIndependentSource(exampleStudy({ sources: [own, press], results: [result('own')] }).sources)).toBe(true);
  });
});
