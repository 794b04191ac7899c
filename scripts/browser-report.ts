import { readFileSync } from 'node:fs';

/** What a run of the browser tests came to. */
export interface BrowserRun {
  /** How many tests passed over http, on the download, and in each engine, also at their second try. */
  readonly passed: ReadonlyMap<string, number>;
  /** How many failed, or were skipped, which no test may be. */
  readonly failed: number;
  /** Each test that failed, with what it said. */
  readonly failures: string;
  /** Each test that passed only at its second try, with what it said at the first. */
  readonly secondTries: string;
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
  const withStatus = (...statuses: Test['status'][]): NamedTest[] => tests.filter(({ status }) => statuses.includes(status));
  const passed = new Map<string, number>();
  for (const { projectName } of withStatus('expected', 'flaky')) passed.set(projectName, (passed.get(projectName) ?? 0) + 1);
  const failed = withStatus('unexpected', 'skipped');
  return {
    passed,
    failed: failed.length + errors.length,
    failures: [...errors.map(({ message }) => message ?? ''), ...failed.map(describe)].join('\n'),
    secondTries: withStatus('flaky').map(describe).join('\n'),
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
