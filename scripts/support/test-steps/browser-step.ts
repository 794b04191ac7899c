import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBrowserReport } from '../browser-report.ts';
import { findEngine, OTHER_ENGINES, PACKAGES } from '../find-engines.ts';
import { missingTools } from '../find-tools.ts';
import { runTool } from '../run-tool.ts';
import type { Change } from './change.ts';
import { one, UNTOUCHED, type Outcome } from './outcome.ts';

const FILE = 'test-results/browser.json';
const CONFIG = ['test', '-c', 'tests/browser/playwright.config.ts'];
/** The tests over http. A full run also tests what differs on a disk. */
const OVER_HTTP = ['--project=web', '--project=fixture'];

/** Runs all browser tests; if TEST_SHARD is `2/3`, the second third of them; for a change, those of the folders that it touches. */
export async function browsers(change?: Change): Promise<Outcome> {
  const specs = change ? specsOf(change) : [];
  if (change && specs.length === 0) return UNTOUCHED;
  const shard = process.env['TEST_SHARD'];
  const { code, output } = await runTool('playwright', [
    ...CONFIG,
    ...(change ? [...OVER_HTTP, ...specs] : []),
    ...(shard ? [`--shard=${shard}`] : []),
  ]);
  if (!existsSync(FILE)) return one(false, output);
  return toOutcome(code, output);
}

function toOutcome(code: number, output: string): Outcome {
  const { passed, failed, failures } = readBrowserReport(FILE);
  const sum = [...passed.values()].reduce((total, count) => total + count, 0);
  if (failed === 0 && failures) console.log(failures);
  return {
    passed: sum,
    // If the run itself could not start (for example, the site cannot be built), no test fails and none passes.
    failed: code === 0 ? failed : Math.max(1, failed),
    report: failures || output,
    note: [...[...passed].map(([project, count]) => `${project} ${count}`), ...absentEngines(), ...missingTools()].join(', '),
  };
}

/** A missing engine is not a failure, and none of its tests counts as passed. */
const absentEngines = (): string[] =>
  OTHER_ENGINES.filter((engine) => !findEngine(engine)).map(
    (engine) => `${engine} not tried: not installed (Debian: apt-get install ${PACKAGES[engine]})`,
  );

/** The changed specs, and the specs in each folder of a feature or of the site in which anything but a unit test changed. */
export function specsOf({ files, gone }: Change): string[] {
  const touched = [...files, ...gone].filter((file) => /^src\/(features|site)\//.test(file) && !/\.test\.ts$/.test(file));
  const beside = [...new Set(touched.map((file) => dirname(file)))].flatMap((folder) => globSync(join(folder, '*.spec.ts')));
  return [...new Set([...beside, ...files.filter((file) => file.endsWith('.spec.ts'))])].sort();
}
