import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/*
 * How long a person waits for the gate, including the start of every process: for 500 files, which are all existing content and
 * copies of case studies; for one file among them; and for 500 case studies with all other content. Prints the fastest and the
 * median of several runs, and the load of the machine.
 */

const FILES = 500;
const STUDIES = 500;
const FOLDER = 'content/case-studies';
const RUNS = 7;
const root = mkdtempSync(join(tmpdir(), 'almanac-bench-'));

try {
  cpSync('content', join(root, 'content'), { recursive: true });
  const files = readdirSync('content', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const studies = readdirSync(FOLDER).length;
  console.log(`${cpus()[0]?.model ?? 'a processor'}, ${availableParallelism()} at once, load ${loadavg()[0]?.toFixed(1)}`);
  addCopies(FILES - files.length);
  report(`${FILES} files`, []);
  report('one case study among them', ['content/case-studies/wigan-deal.mdx']);
  addCopies(STUDIES - studies);
  report(`${STUDIES} case studies and all other content`, []);
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Copies are the same as the real ones except for the titles and a number in source addresses, so that no two are alike. */
function addCopies(count: number): void {
  const names = ['adur-worthing-low-code-platform', 'antwerp-acpaas', 'barcelona-decidim', 'bristol-city-leap', 'wigan-deal'];
  const texts = names.map((name) => readFileSync(join(FOLDER, `${name}.mdx`), 'utf8'));
  for (let copy = 0; copy < count; copy++) {
    const text = (texts[copy % texts.length] ?? '')
      .replace(/^title: .*$/m, `title: ${titleOf(copy)}`)
      .replace(/(url: https:\/\/(?:www\.)?[^./\s]+)\./g, `$1.copy-${copy}.`);
    writeFileSync(join(root, FOLDER, `copy-${copy}.mdx`), text);
  }
}

/** Spells out a number in words, so that titles differ by more than a digit. */
function titleOf(copy: number): string {
  const words = ['river', 'harbour', 'library', 'market', 'orchard', 'station', 'theatre', 'viaduct', 'meadow', 'foundry'];
  return [...String(copy * 7919).padStart(7, '0')].map((digit) => words[Number(digit)]).join(' ');
}

function report(name: string, args: readonly string[]): void {
  const times = Array.from({ length: RUNS }, () => run(args)).sort((a, b) => a - b);
  const [fastest = 0, median = 0] = [times[0], times[Math.floor(RUNS / 2)]];
  console.log(`${name}: fastest ${fastest.toFixed(0)} ms, median ${median.toFixed(0)} ms of ${RUNS}`);
}

function run(args: readonly string[]): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/check.mjs'), ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The check did not pass.\n${stdout.slice(0, 2_000)}${stderr}`);
  return performance.now() - started;
}
