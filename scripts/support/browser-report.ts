import { readFileSync } from 'node:fs';
import { isNotTried } from './find-tools.ts';

/** The result of a run of the browser tests. */
export interface BrowserRun {
  /** How many tests passed over http, on the download, and in each engine. */
  readonly passed: ReadonlyMap<string, number>;
  /** How many failed or were skipped, and how many passed only at a second try if there are too many of those. */
  readonly failed: number;
  /** Each test that did not pass at the first try, with its messages. */
  readonly failures: string;
}

/** On a busy machine one or two tests in a thousand may fail once. If more pass only at a second try, something is wrong with them. */
const MOST_SECOND_TRIES = 2;

/** As Playwright writes it: https://playwright.dev/docs/test-reporters#json-reporter */
interface Report {
  readonly errors: readonly { readonly message?: string }[];
  readonly suites: readonly Suite[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly { readonly title: string; readonly file: string; readonly line: number; readonly tests: readonly Test[] }[];
}

interface Test {
  readonly projectName: string;
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
}

type NamedTest = Test & { readonly name: string };

/** Reads the JSON report of Playwright. Throws if it cannot be read. */
export function readBrowserReport(file: string): BrowserRun {
  const { suites, errors } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  // A test that did not run because a program is missing is neither passed nor failed.
  const tests = suites.flatMap(testsOf).filter(({ name, status }) => status !== 'skipped' || !isNotTried(name));
  const late = tests.filter(({ status }) => status === 'flaky');
  const isGood = ({ status }: Test): boolean => status === 'expected' || (status === 'flaky' && late.length <= MOST_SECOND_TRIES);
  const passed = new Map<string, number>();
  for (const { projectName } of tests.filter(isGood)) passed.set(projectName, (passed.get(projectName) ?? 0) + 1);
  const odd = tests.filter(({ status }) => status !== 'expected');
  return {
    passed,
    failed: tests.filter((each) => !isGood(each)).length + errors.length,
    failures: [...errors.map(({ message }) => message ?? ''), ...odd.map(describe)].join('\n'),
  };
}

const testsOf = (suite: Suite): NamedTest[] => [
  ...suite.specs.flatMap(({ title, file, line, tests }) =>
    tests.map((test) => ({ ...test, name: `[${test.projectName}] ${file}:${line} ${title}` })),
  ),
  ...(suite.suites ?? []).flatMap(testsOf),
];

const describe = ({ name, status, results }: NamedTest): string =>
  [
    name,
    ...(status === 'skipped' ? ['Skipped.'] : results.flatMap(({ errors }) => errors.map(({ message }) => message ?? ''))),
    ...(status === 'flaky' ? ['It passed at the second try.'] : []),
  ].join('\n');
