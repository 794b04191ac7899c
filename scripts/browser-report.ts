import { readFileSync } from 'node:fs';

/** What a run of the browser tests came to. */
export interface BrowserRun {
  /** How many tests passed over http, on the download, and in each engine. */
  readonly passed: ReadonlyMap<string, number>;
  /** How many did anything else: failed, were skipped, or passed only when they were tried again. */
  readonly failed: number;
  /** Each of those, with what it said. */
  readonly failures: string;
}

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

/** Reads the JSON report of Playwright. Throws where it cannot be read. */
export function readBrowserReport(file: string): BrowserRun {
  const { suites, errors } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const tests = suites.flatMap(testsOf);
  const passed = new Map<string, number>();
  for (const { projectName } of tests.filter(({ status }) => status === 'expected'))
    passed.set(projectName, (passed.get(projectName) ?? 0) + 1);
  const failed = tests.filter(({ status }) => status !== 'expected');
  return {
    passed,
    failed: failed.length + errors.length,
    failures: [...errors.map(({ message }) => message ?? ''), ...failed.map(describe)].join('\n'),
  };
}

const testsOf = (suite: Suite): NamedTest[] => [
  ...suite.specs.flatMap(({ title, file, line, tests }) =>
    tests.map((test) => ({ ...test, name: `[${test.projectName}] ${file}:${line} ${title}` })),
  ),
  ...(suite.suites ?? []).flatMap(testsOf),
];

const describe = ({ name, status, results }: NamedTest): string =>
  [name, ...(status === 'skipped' ? ['Skipped.'] : results.flatMap(({ errors }) => errors.map(({ message }) => message ?? '')))].join('\n');
