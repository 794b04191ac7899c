import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNotTried, missingTools } from '../find-tools.ts';
import { runTool } from '../run-tool.ts';
import type { Change } from './change.ts';
import { one, type Outcome } from './outcome.ts';

/** As Vitest writes it: https://vitest.dev/guide/reporters#json-reporter */
interface Counts {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numFailedTestSuites?: number;
  readonly numPendingTests?: number;
  readonly testResults: readonly { readonly assertionResults: readonly { readonly title: string; readonly status: string }[] }[];
}

const RESULTS = 'test-results';
const FILE = join(RESULTS, 'unit.json');

/**
 * Runs all tests except browser tests, with the coverage of the gate if CI is set; for a change, only those that import what it
 * touches. Tests of the built site import none of its code, so a change runs only those of them that it touches itself.
 */
export async function units(change?: Change): Promise<Outcome> {
  const hasCoverage = !change && Boolean(process.env['CI']);
  const { code, output } = await runTool('vitest', ['run', ...whichOf(change), ...(hasCoverage ? ['--coverage'] : []), ...REPORTERS]);
  if (!existsSync(FILE)) return one(false, output);
  const counts = JSON.parse(readFileSync(FILE, 'utf8')) as Counts;
  const skipped = (counts.numPendingTests ?? 0) - countNotTried(counts);
  const failed = (counts.numFailedTests || counts.numFailedTestSuites || 0) + skipped;
  const notes = [
    ...(hasCoverage ? [`${readBranches()} % of the branches of the gate are covered`] : []),
    ...(change ? [] : missingTools()),
  ];
  // If every test passes and the run still fails, the coverage is too low.
  return {
    passed: counts.numPassedTests ?? 0,
    failed: code === 0 ? failed : Math.max(1, failed),
    report: output,
    ...(notes.length > 0 ? { note: notes.join(', ') } : {}),
  };
}

/** Counts tests left out because a program of the system is missing. They are not failures, and none counts as passed. */
const countNotTried = ({ testResults }: Counts): number =>
  testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ title, status }) => (status === 'skipped' || status === 'pending') && isNotTried(title)).length;

const REPORTERS = ['--reporter=dot', '--reporter=json', `--outputFile.json=${FILE}`];
const BUILD_TESTS = 'tests/build';

function whichOf(change: Change | undefined): string[] {
  if (!change) return [];
  const touchesBuildTests = change.files.some((file) => file.startsWith(BUILD_TESTS));
  return ['--changed', change.ref, '--passWithNoTests', ...(touchesBuildTests ? [] : ['--exclude', `${BUILD_TESTS}/**`])];
}

/** The coverage that the tests recorded (vitest.config.ts). `gate.txt` beside it lists what was missed. */
function readBranches(): number {
  const summary = readFileSync(join(RESULTS, 'coverage/coverage-summary.json'), 'utf8');
  return (JSON.parse(summary) as { total: { branches: { pct: number } } }).total.branches.pct;
}
