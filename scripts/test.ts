import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { checkContent } from '../src/gate/check/check.ts';
import { renderTerminal } from '../src/gate/reporters/terminal.ts';
import { readBrowserReport } from './support/browser-report.ts';
import { findEngine, OTHER_ENGINES, PACKAGES } from './support/find-engines.ts';
import { runTool } from './support/run-tool.ts';

/** Everything a submission must pass, in one run. The last line is `N passed, N failed`. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What to read where something failed. */
  readonly report?: string;
}

const RESULTS = 'test-results';
const ROOT = process.cwd();

const STEPS: readonly (readonly [name: string, run: () => Promise<Outcome>])[] = [
  ['content', checkAllContent],
  ['format', () => tool('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['types', () => tool('astro', ['check', '--minimumFailingSeverity', 'hint'])],
  ['lint', () => tool('eslint', ['.', '--max-warnings', '0'])],
  ['dead code', () => tool('knip', ['--no-progress', '--no-config-hints'])],
  ['build', buildTwice],
  ['unit and build output', runVitest],
  ['browser', runPlaywright],
];

async function checkAllContent(): Promise<Outcome> {
  const report = await checkContent(ROOT);
  return one(report.problems.length === 0, renderTerminal(report));
}

async function tool(name: string, args: readonly string[]): Promise<Outcome> {
  const { code, output } = await runTool(name, args);
  return one(code === 0, output);
}

function one(isGood: boolean, report: string): Outcome {
  return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, report };
}

/** The second build must draw no card and give the very same bytes. */
async function buildTwice(): Promise<Outcome> {
  const { folder } = await buildSite(ROOT);
  const first = hashFolder(folder);
  const { cardsDrawn } = await buildSite(ROOT);
  const second = hashFolder(folder);
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter((name) => first.get(name) !== second.get(name));
  const faults = [
    ...(cardsDrawn > 0 ? [`The second build drew ${cardsDrawn} cards again.`] : []),
    ...differing.map((name) => `${name} differs from build to build.`),
  ];
  return { passed: 2 - Math.min(2, faults.length), failed: Math.min(2, faults.length), report: faults.join('\n') };
}

function hashFolder(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => [
      join(entry.parentPath, entry.name),
      createHash('sha256')
        .update(readFileSync(join(entry.parentPath, entry.name)))
        .digest('hex'),
    ]),
  );
}

async function runVitest(): Promise<Outcome> {
  const file = join(RESULTS, 'unit.json');
  const args = ['run', '--coverage', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runTool('vitest', args);
  if (!existsSync(file)) return one(false, output);
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    number
  >;
  const failed = (numFailedTests || numFailedTestSuites || 0) + (numPendingTests ?? 0);
  console.log(`test: the gate: ${readBranches(join(RESULTS, 'coverage'))} % of its branches are gone through`);
  // Where every test passes, too little was gone through.
  return { passed: numPassedTests ?? 0, failed: code === 0 ? failed : Math.max(1, failed), report: output };
}

/** As the coverage of the tests was written down (vitest.config.ts), with what was missed in `gate.txt` beside it. */
function readBranches(folder: string): number | undefined {
  const { total } = JSON.parse(readFileSync(join(folder, 'coverage-summary.json'), 'utf8')) as { total: { branches: { pct: number } } };
  return total.branches.pct;
}

/** All browser tests, or where TEST_SHARD says `2/3` the second third of them. */
async function runPlaywright(): Promise<Outcome> {
  const file = join(RESULTS, 'browser.json');
  const shard = process.env['TEST_SHARD'];
  const args = ['test', '-c', 'tests/browser/playwright.config.ts', ...(shard ? [`--shard=${shard}`] : [])];
  const { code, output } = await runTool('playwright', args);
  if (!existsSync(file)) return one(false, output);
  const { passed, failed, failures } = readBrowserReport(file);
  for (const [project, count] of passed) console.log(`test: browser: ${project}: ${count} passed`);
  // An engine that is not there is no failure, and nothing of it counts as passed.
  for (const engine of OTHER_ENGINES.filter((each) => !findEngine(each)))
    console.log(`test: browser: ${engine} was not tried: it is not installed here (Debian: apt-get install ${PACKAGES[engine]})`);
  const sum = [...passed.values()].reduce((total, count) => total + count, 0);
  if (failed === 0 && failures) console.log(failures);
  // Where the run itself could not begin (a site that cannot be built), no test fails and none passes.
  return { passed: sum, failed: code === 0 ? failed : Math.max(1, failed), report: failures || output };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const only = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const [name, run] of STEPS) {
  if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
  const started = performance.now();
  const outcome = await run().catch((error: unknown): Outcome => ({
    passed: 0,
    failed: 1,
    report: error instanceof Error ? error.message : String(error),
  }));
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed > 0 && outcome.report) console.log(outcome.report);
  console.log(`test: ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
