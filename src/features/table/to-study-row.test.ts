import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { resolveExample } from '../../../tests/fixtures/resolve-example.ts';
import { factsOf, sortRows, type StudyCell } from './study-row.ts';
import { matchesTable } from './table-state.ts';
import { STUDY_COLUMNS, toStudyRow, toStudyTableScript } from './to-study-row.ts';

const cellOf = (id: string): StudyCell | undefined =>
  toStudyRow(resolveExample()).cells[STUDY_COLUMNS.findIndex((column) => column.id === id)];

describe('a row of the table', () => {
  test.each<[string, StudyCell]>([
    ['place', { text: 'Liverpool', url: '/places/liverpool/' }],
    ['title', { text: 'A council tries something out', url: '/case-studies/a-study/' }],
    ['country', { text: 'England' }],
    ['year', { text: '2020' }],
    ['main', { text: '12 things counted', sort: '12' }],
  ])('%s', (column, cell) => {
    expect(cellOf(column)).toEqual(cell);
  });

  test('evidence sorts by its grade', () => {
    const { evidence } = resolveExample();
    expect(cellOf('evidence')).toMatchObject({ sort: String(evidence.grade) });
  });

  test('without a figure the cell says so and sorts last', () => {
    expect(toStudyRow({ ...resolveExample(), results: [] }).cells.at(-1)).toEqual({ text: 'Not stated', sort: '' });
  });

  test('is found by its words, ignoring accents, and by the values of each filter', () => {
    const row = toStudyRow(resolveExample({ title: 'A café in Évora' }));
    const fits = (query: string, chosen = {}): boolean => matchesTable(factsOf(row), { query, chosen, sort: undefined });
    expect([fits('evora CAFE'), fits('york')]).toEqual([true, false]);
    expect(fits('', { area: 'workstyles', kind: 'city', country: 'england' })).toBe(true);
    expect(fits('', { area: 'data-insights' })).toBe(false);
  });

  test('rows with equal keys keep their order both ways', () => {
    const rows = [
      ['a', '2'],
      ['b', '1'],
      ['c', '2'],
    ].map(([name = '', sort = '']) => ({ cells: [{ text: name, sort }] }));
    const names = (descending: boolean): string[] => sortRows(rows, 0, descending).map(({ cells: [cell] }) => cell?.text ?? '');
    expect([names(false).join(''), names(true).join('')]).toEqual(['bac', 'acb']);
  });
});

test('the script stores the rows of all case studies, and nothing in it can end a script element', () => {
  const study = resolveExample({ title: 'Ends </script> here' });
  const script = toStudyTableScript([study, study]);
  const self: { almanacStudyRows?: unknown } = {};
  runInNewContext(script, { self });
  expect(self.almanacStudyRows).toEqual([toStudyRow(study), toStudyRow(study)]);
  expect(script).not.toContain('</script');
});
