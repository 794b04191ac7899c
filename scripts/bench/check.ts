import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/*
 * How long the gate takes as a person waits for it, the start of every process included: for 500 files, which are all content
 * there is and copies of case studies; for one file among them; and for 500 case studies beside all else. Prints the fastest
 * and the middle of some runs, and what else ran.
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
  report(`${STUDIES} case studies and all else`, []);
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Copies have the titles, places and sources of the real ones but for a number, so that none is like another. */
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

/** Words that a number spells out, so that titles differ by more than a digit. */
function titleOf(copy: number): string {
  const words = ['river', 'harbour', 'library', 'market', 'orchard', 'station', 'theatre', 'viaduct', 'meadow', 'foundry'];
  return [...String(copy * 7919).padStart(7, '0')].map((digit) => words[Number(digit)]).join(' ');
}

function report(name: string, args: readonly string[]): void {
  const times = Array.from({ length: RUNS }, () => run(args)).sort((a, b) => a - b);
  const [fastest = 0, middle = 0] = [times[0], times[Math.floor(RUNS / 2)]];
  console.log(`${name}: fastest ${fastest.toFixed(0)} ms, middle ${middle.toFixed(0)} ms of ${RUNS}`);
}

function run(args: readonly string[]): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/check.mjs'), ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The check did not pass.\n${stdout.slice(0, 2_000)}${stderr}`);
  return performance.now() - started;
}
