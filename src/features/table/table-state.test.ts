import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasState } from '../../shared/hash-state.ts';
import { EMPTY_TABLE, matchesTable, formatTableState, parseTableState, type TableState } from './table-state.ts';

const OFFER = { filters: { area: ['workstyles', 'data-insights'], country: ['england'] }, columns: ['place', 'year'] };

describe('table state', () => {
  test.each([
    ['', EMPTY_TABLE],
    ['#q=full+fibre', { ...EMPTY_TABLE, query: 'full fibre' }],
    ['#area=workstyles&country=england', { ...EMPTY_TABLE, chosen: { area: 'workstyles', country: 'england' } }],
    ['#area=nowhere&country=%3Cscript%3E', EMPTY_TABLE],
    ['#sort=year', { ...EMPTY_TABLE, sort: { column: 'year', descending: false } }],
    ['#sort=year&direction=descending', { ...EMPTY_TABLE, sort: { column: 'year', descending: true } }],
    ['#sort=__proto__&direction=descending', EMPTY_TABLE],
    ['#area=workstyles&area=data-insights', { ...EMPTY_TABLE, chosen: { area: 'workstyles' } }],
  ])('reads %j', (hash, state) => {
    expect(parseTableState(hash, OFFER)).toEqual(state);
  });

  test('what is written is read back unchanged', () => {
    const state: fc.Arbitrary<TableState> = fc.record({
      query: fc.string().map((text) => text.toWellFormed().trim()),
      chosen: fc.constantFrom({}, { area: 'workstyles' }, { area: 'data-insights', country: 'england' }),
      sort: fc.constantFrom(undefined, { column: 'place', descending: false }, { column: 'year', descending: true }),
    });
    fc.assert(
      fc.property(state, (before) => {
        expect(parseTableState(`#${formatTableState(before)}`, OFFER)).toEqual(before);
      }),
    );
  });

  test.each([
    ['', true],
    ['#', true],
    ['#q=a', true],
    ['#text', false],
  ])('%j is a state: %j', (hash, isState) => {
    expect(hasState(hash)).toBe(isState);
  });
});

describe('matching rows', () => {
  const row = { words: 'leeds full fibre 2019', values: { area: ['workstyles', 'data-insights'], country: ['england'] } };
  test.each([
    [{}, true],
    [{ query: 'Fibre Leeds' }, true],
    [{ query: 'fibre york' }, false],
    [{ chosen: { area: 'data-insights' } }, true],
    [{ chosen: { area: 'data-insights', country: 'wales' } }, false],
    [{ chosen: { stage: 'running' } }, false],
    [{ query: 'york', chosen: { area: 'workstyles' } }, false],
  ])('%j: %j', (changes, fits) => {
    expect(matchesTable(row, { ...EMPTY_TABLE, ...changes })).toBe(fits);
  });
});
