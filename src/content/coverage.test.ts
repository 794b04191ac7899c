import { describe, expect, test } from 'vitest';
import { exampleStudy } from '../../tests/fixtures/example-study.ts';
import { renderCoverage } from './coverage-text.ts';
import { assembleLibrary } from './assemble-library.ts';
import { emptyCells, measureCoverage, median } from './coverage.ts';

const PLACE = {
  id: 'liverpool',
  data: { name: 'Liverpool', country: 'GB', nation: 'GB-ENG', kind: 'metropolitan-borough', latitude: 53.4, longitude: -3 },
} as const;
const coverageOf = (...changes: Record<string, unknown>[]) => {
  const raw = changes.map((change, index) => ({ slug: `study-${index}`, data: exampleStudy(change), body: 'Words.' }));
  return measureCoverage(assembleLibrary(raw, [PLACE]).caseStudies);
};

describe('coverage', () => {
  test('counts every term of the model, including those without a case study', () => {
    const { groups, total, missing } = coverageOf({ outcomes: ['data'] }, { outcomes: ['data', 'value'] });
    expect(total).toBe(2);
    expect(groups.outcomes.filter(({ count }) => count > 0).map(({ id, count }) => [id, count])).toEqual([
      ['data', 2],
      ['value', 1],
    ]);
    expect(groups.outcomes).toHaveLength(12);
    expect(groups.challenges.every(({ count }) => count === 0)).toBe(true);
    expect(groups.grades.map(({ id, count }) => [id, count])).toContainEqual(['2', 2]);
    expect(missing.find(({ name }) => name === 'Cost')?.count).toBe(2);
  });

  test('finds the empty cells: one area with one principle leaves 31 of 32', () => {
    expect(emptyCells(coverageOf({}))).toHaveLength(31);
    expect(emptyCells(coverageOf({})).map(({ area, principle }) => `${area.id} ${principle.id}`)).not.toContain('workstyles simplify');
  });

  test('names overdue case studies and those without an independent source, and leaves drafts out', () => {
    const own = exampleStudy().sources.filter(({ kind }) => kind === 'own');
    const { due, notIndependent, total } = coverageOf(
      { added: '2024-01-31', reviewed: '2024-01-31' },
      { reviewed: '2026-01-01', sources: own },
      { draft: true },
    );
    expect(total).toBe(2);
    expect(due.map(({ study, on, isOverdue }) => [study.slug, on, isOverdue])).toEqual([
      ['study-0', '2025-07-31', true],
      ['study-1', '2027-07-01', false],
    ]);
    expect(notIndependent.map(({ slug }) => slug)).toEqual(['study-1']);
  });

  test('is printed as text, with gaps in words', () => {
    const text = renderCoverage(coverageOf({}));
    expect(text).toMatch(/Democracy and participation +0 {3}none yet/);
    expect(text).toMatch(/Due for review\n {2}none; the next review is due on 2027-07-01/);
    expect(text).toMatch(/Empty cells\n {2}place-based-leadership × simplify\n/);
    expect(text).toMatch(/and 21 more/);
  });

  test.each([
    [[], 0],
    [[3], 3],
    [[4, 1], 2.5],
    [[9, 1, 5], 5],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});
