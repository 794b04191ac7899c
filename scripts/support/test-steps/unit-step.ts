import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingPrograms } from '../find-programs.ts';
import { runTool } from '../run-tool.ts';
import type { Change } from './change.ts';
import { one, type Outcome } from './outcome.ts';

const RESULTS = 'test-results';
const FILE = join(RESULTS, 'unit.json');

/**
 * All tests but those of the browsers, with the coverage of the gate where CI is set; or those that import what a change
 * touches. Tests of the built site import nothing of it, so that a change runs none of them but those it touches itself.
 */
export async function units(change?: Change): Promise<Outcome> {
  const hasCoverage = !change && Boolean(process.env['CI']);
  const { code, output } = await runTool('vitest', ['run', ...whichOf(change), ...(hasCoverage ? ['--coverage'] : []), ...REPORTERS]);
  if (!existsSync(FILE)) return one(false, output);
  const counts = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, number | undefined>;
  const failed = (counts['numFailedTests'] || counts['numFailedTestSuites'] || 0) + (counts['numPendingTests'] ?? 0);
  // Where every test passes and the run fails, too little was covered.
  return {
    passed: counts['numPassedTests'] ?? 0,
    failed: code === 0 ? failed : Math.max(1, failed),
    report: output,
    note: [...(hasCoverage ? [`${readBranches()} % of the branches of the gate are covered`] : []), ...missingPrograms()].join(', '),
  };
}

const REPORTERS = ['--reporter=dot', '--reporter=json', `--outputFile.json=${FILE}`];
const BUILD_TESTS = 'tests/build';

function whichOf(change: Change | undefined): string[] {
  if (!change) return [];
  const touchesBuildTests = change.files.some((file) => file.startsWith(BUILD_TESTS));
  return ['--changed', change.ref, '--passWithNoTests', ...(touchesBuildTests ? [] : ['--exclude', `${BUILD_TESTS}/**`])];
}

/** As the coverage of the tests was written down (vitest.config.ts), with what was missed in `gate.txt` beside it. */
function readBranches(): number {
  const summary = readFileSync(join(RESULTS, 'coverage/coverage-summary.json'), 'utf8');
  return (JSON.parse(summary) as { total: { branches: { pct: number } } }).total.branches.pct;
}
