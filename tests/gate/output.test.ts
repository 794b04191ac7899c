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

  test.each(cases)('lets be what is nearest to $bad', ({ good, file }) => {
    expect(faultsOf(good, file?.replace('.mdx', '.html'))).toEqual([]);
  });
});
