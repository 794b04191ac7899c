import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { STAGES, type StageId } from '../../../src/build/stages.ts';
import { STAGE_TIMES, type StageTimes } from '../../support/progress.ts';
import { number } from '../search/table.ts';
import { makeProject } from './make-project.ts';
import { runMeasured, type Cost } from './run-measured.ts';

/*
 * What it takes to check and build an almanac of this many valid case studies: without caches, again with the caches of that build,
 * after one sentence was changed, and after a title was changed. `npm run bench -- site 600` measures one size.
 */
/** If a size is below the number of existing case studies, all of them are measured. */
const SIZES = [0, 600, 2_568, 10_000];
const LARGEST_PAGES = 12;

async function measure(size: number): Promise<void> {
  const root = makeProject(size);
  try {
    const count = readdirSync(join(root, 'content/case-studies')).length;
    console.log(`## ${number(count)} case studies\n\n| | wall s | CPU s | memory MB | load |\n|---|---|---|---|---|`);
    report('check', await runMeasured('scripts/check.mjs', root));
    report('build, no cache', await runMeasured('scripts/build.ts', root));
    const stages = describeStages(root);
    const before = sizesOf(root);
    report('build again', await runMeasured('scripts/build.ts', root));
    edit(root, '## The situation\n\n', '## The situation\n\nThe council says so itself. ');
    report('build after a sentence was changed', await runMeasured('scripts/build.ts', root));
    edit(root, /^(title: ['"]?)\S+/m, '$1Changed');
    report('build after a title was changed', await runMeasured('scripts/build.ts', root));
    console.log(`\n${stages}\n\n${describeFiles(before)}\n\n${describePages(root)}\n`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The parts of the last build: the work of its main process alone, without Pagefind. */
function describeStages(root: string): string {
  const times = JSON.parse(readFileSync(join(root, STAGE_TIMES), 'utf8')) as StageTimes;
  const lines = Object.entries(times).map(
    ([stage, { seconds, work, memory }]) =>
      `| ${STAGES[stage as StageId]} | ${seconds.toFixed(1)} | ${work.toFixed(1)} | ${number(memory)} |`,
  );
  return ['| build, no cache | wall s | CPU s of the main process | memory MB at its end |', '|---|---|---|---|', ...lines].join('\n');
}

/** Changes the last case study. Throws if there is nothing to change. */
function edit(root: string, from: string | RegExp, to: string): void {
  const folder = join(root, 'content/case-studies');
  const file = join(folder, readdirSync(folder).sort().at(-1) ?? '');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no "${String(from)}".`);
  writeFileSync(file, changed);
}

function report(name: string, { wall, work, memory }: Cost): void {
  const load = loadavg()[0] ?? 0;
  console.log(
    `| ${name} | ${wall.toFixed(1)} | ${work.toFixed(1)} | ${memory === undefined ? 'not known' : number(Math.round(memory))} | ${load.toFixed(1)} |`,
  );
}

/** The bytes of every file of the built site. */
const sizesOf = (root: string): Map<string, number> =>
  new Map(
    readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, statSync(file).size]),
  );

function describeFiles(sizes: ReadonlyMap<string, number>): string {
  const kinds = Map.groupBy([...sizes], ([file]) => /\.(\w+)$/.exec(file)?.[1] ?? 'other');
  const rows = [...kinds].map(([kind, files]): [string, number, number] => [
    kind,
    files.length,
    files.reduce((sum, [, bytes]) => sum + bytes, 0),
  ]);
  const all: [string, number, number] = ['all', sizes.size, [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)];
  const lines = [all, ...rows.sort((a, b) => b[2] - a[2]).slice(0, 8)].map(
    ([kind, files, bytes]) => `| ${kind} | ${number(files)} | ${megabytes(bytes)} |`,
  );
  return ['| output | files | MB |', '|---|---|---|', ...lines].join('\n');
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** The heaviest pages, by compressed size. */
function describePages(root: string): string {
  const pages = [...sizesOf(root).keys()].filter((file) => file.endsWith('.html'));
  const measured = pages.map((file) => {
    const html = readFileSync(file, 'utf8');
    return { path: file.slice(join(root, 'dist').length), bytes: gzipSync(html).length, elements: html.match(/<[a-z]/g)?.length ?? 0 };
  });
  const heaviest = measured.sort((a, b) => b.bytes - a.bytes).slice(0, LARGEST_PAGES);
  const lines = heaviest.map(
    ({ path, bytes, elements }) => `| ${path.replace('index.html', '')} | ${(bytes / 1000).toFixed(0)} | ${number(elements)} |`,
  );
  return ['| heaviest pages | kB gzip | elements |', '|---|---|---|', ...lines].join('\n');
}

const asked = process.argv.slice(2).map(Number);
console.log(`${cpus()[0]?.model ?? 'a processor'}, ${availableParallelism()} cores\n`);
for (const size of asked.length > 0 ? asked : SIZES) await measure(size);
