import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_SEARCH,
  formatSearchState,
  isEmptySearch,
  parseSearchState,
  SEARCH_SORTS,
  toggleValue,
  type SearchState,
} from './search-state.ts';

const FACETS = ['area', 'country'];

describe('search state', () => {
  test.each([
    ['', EMPTY_SEARCH],
    ['#q=home+working', { ...EMPTY_SEARCH, query: 'home working' }],
    ['?q=%20bins%20', { ...EMPTY_SEARCH, query: 'bins' }],
    [
      '#area=workstyles.data-insights&country=england',
      { ...EMPTY_SEARCH, chosen: { area: ['workstyles', 'data-insights'], country: ['england'] } },
    ],
    ['#area=workstyles.workstyles', { ...EMPTY_SEARCH, chosen: { area: ['workstyles'] } }],
    ['#area=%3Cscript%3E&nonsense=1', EMPTY_SEARCH],
    ['#sort=newest&page=3', { ...EMPTY_SEARCH, sort: 'newest', page: 3 }],
    ['#sort=worst&page=-2', EMPTY_SEARCH],
    ['#page=1e9x', EMPTY_SEARCH],
    ['#q=%E0%A4%A', { ...EMPTY_SEARCH, query: '\uFFFD%A' }],
  ])('reads %j', (address, state) => {
    expect(parseSearchState(address, FACETS)).toEqual(state);
  });

  test('what is written is read back unchanged', () => {
    const value = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
    const state: fc.Arbitrary<SearchState> = fc.record({
      query: fc.string().map((text) => text.toWellFormed().trim()),
      chosen: fc.dictionary(fc.constantFrom(...FACETS), fc.uniqueArray(value, { minLength: 1, maxLength: 3 })).map((map) => ({ ...map })),
      sort: fc.constantFrom(...SEARCH_SORTS),
      asTyped: fc.boolean(),
      isWithinWrong: fc.boolean(),
      page: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(state, (before) => {
        expect(parseSearchState(`#${formatSearchState(before)}`, FACETS)).toEqual(before);
      }),
    );
  });

  test('choosing a value again removes it, and starts at the first page', () => {
    const once = toggleValue({ ...EMPTY_SEARCH, page: 4 }, 'area', 'workstyles');
    expect(once).toEqual({ ...EMPTY_SEARCH, chosen: { area: ['workstyles'] } });
    expect(toggleValue(once, 'area', 'workstyles')).toEqual(EMPTY_SEARCH);
    expect([isEmptySearch(once), isEmptySearch(EMPTY_SEARCH)]).toEqual([false, true]);
  });
});
