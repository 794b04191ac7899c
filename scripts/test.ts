import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { browsers } from './support/test-steps/browser-step.ts';
import { buildForBrowser, buildTwice } from './support/test-steps/build-step.ts';
import { isCommit, readChange, type Change } from './support/test-steps/change.ts';
import type { Outcome } from './support/test-steps/outcome.ts';
import { checkAll, deadCode, format, lint, types } from './support/test-steps/static-steps.ts';
import { units } from './support/test-steps/unit-step.ts';

/*
 * Runs everything that a change must pass. `npm test lint unit` runs the steps with such names, `npm test -- --changed` runs what
 * the changes since the last commit touch, `--changed main` what those since main touch. The last line is `N passed, N failed`.
 */

type Step = readonly [name: string, run: (change?: Change) => Promise<Outcome>];

/** The first two read the types that Astro writes, so they do not run during a build. */
const STATIC: readonly Step[] = [
  ['types', types],
  ['lint', lint],
  ['format', format],
  ['dead code', deadCode],
  ['content', checkAll],
];
const BUILD: Step = ['build', buildTwice];
const SITE: Step = ['site for the browser', buildForBrowser];
const UNITS: Step = ['unit and build output', units];
const BROWSERS: Step = ['browser', browsers];
/**
 * Steps of one group run in parallel, as many at a time as there are processors; a group starts when the previous one has ended. A build
 * and many tests wait for a program or a browser; the steps beside them use that time.
 */
const WHOLE: readonly (readonly Step[])[] = [STATIC, [BUILD], [BROWSERS, UNITS]];
const QUICK: readonly (readonly Step[])[] = [[SITE], [...STATIC, UNITS, BROWSERS]];

const { change, only } = readArguments(process.argv.slice(2));
const isWanted = ([name]: Step): boolean => only.length === 0 || only.some((part) => name.includes(part));
const secondsSince = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
const sum = { passed: 0, failed: 0 };

function readArguments(args: readonly string[]): { readonly change: Change | undefined; readonly only: readonly string[] } {
  const at = args.indexOf('--changed');
  if (at < 0) return { change: undefined, only: args };
  const [ref = ''] = args.slice(at + 1);
  const hasRef = isCommit(ref);
  return { change: readChange(hasRef ? ref : 'HEAD'), only: [...args.slice(0, at), ...args.slice(hasRef ? at + 2 : at + 1)] };
}

async function runStep([name, run]: Step): Promise<void> {
  const started = performance.now();
  const { passed, failed, report, note } = await run(change).catch((error: unknown): Outcome => ({
    passed: 0,
    failed: 1,
    report: error instanceof Error ? error.message : String(error),
  }));
  sum.passed += passed;
  sum.failed += failed;
  if (failed > 0 && report) console.log(report);
  console.log(`test: ${name}: ${passed} passed, ${failed} failed, ${secondsSince(started)}${note ? ` (${note})` : ''}`);
}

async function runGroup(steps: readonly Step[]): Promise<void> {
  const waiting = steps.filter(isWanted);
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
const runStarted = performance.now();
for (const group of change ? QUICK : WHOLE) await runGroup(group);
console.log(`test: ${secondsSince(runStarted)} for ${change ? `${change.files.length + change.gone.length} changed files` : 'all'}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed > 0 ? 1 : 0);
