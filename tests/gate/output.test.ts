import { describe, expect, test } from 'vitest';
import { OUTPUT_CASES } from './cases/output-cases.ts';
import { faultsOf, OUTPUT_RULES } from './output-rules.ts';

describe.each(OUTPUT_RULES)('$id', ({ id }) => {
  const cases = OUTPUT_CASES.filter(({ rule }) => rule === id);

  test('has a case', () => {
    expect(cases).not.toEqual([]);
  });

  test.each(cases)('finds $bad', ({ bad, file }) => {
    const faults = faultsOf(bad, file);
    expect(faults).toHaveLength(1);
    expect(faults).toMatchSnapshot();
    expect(faultsOf(bad, file, id)).toEqual([]);
  });

  test.each(cases)('accepts the closest correct page to $bad', ({ good, file }) => {
    expect(faultsOf(good, file?.replace('.mdx', '.html'))).toEqual([]);
  });
});

test('books are allowed only in their folder, under the name of an edition', () => {
  for (const name of ['-2026-11-28.epub', '-workstyles-2026-11-28.pdf'])
    expect(faultsOf('x', `/editions/new-local-almanac${name}`)).toEqual([]);
  for (const name of ['/new-local-almanac-2026-11-28.epub', '/editions/other.pdf', '/editions/new-local-almanac-2026-11-28.exe'])
    expect(faultsOf('x', name)).toEqual([`${name}: files of this kind are not allowed in the site`]);
});
