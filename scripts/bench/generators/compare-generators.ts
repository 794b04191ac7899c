import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CARD_CACHE } from '../../../src/build/card-cache.ts';
import { UNFINISHED } from '../../../src/build/swap.ts';
import { alignColumns, number, ratio } from '../search/table.ts';
import { makeProject } from '../site/make-project.ts';
import { runMeasured, type Cost } from '../site/run-measured.ts';
import { GENERATORS, versionIn, type Generator } from './generators.ts';
import { toPlainStudy } from './plain-study.ts';

/*
 * What other site generators need for the bodies of this many case studies, and what the almanac needs for its own pages with them:
 * `npm run bench -- generators 600`. The others write a page for each case study, one list of all and a list for each area, and nothing
 * else. The almanac writes all of its pages and data files, without share cards, the index, the download and the output check.
 */
const SIZE = 600;

interface Result {
  readonly name: string;
  readonly version: string;
  readonly pages: number;
  readonly cost: Cost;
}

async function compare(size: number): Promise<void> {
  const root = makeProject(size);
  try {
    const studies = readStudies(root);
    const missing = GENERATORS.filter(({ version }) => version === undefined);
    const results: Result[] = [];
    console.log(`${cpus()[0]?.model ?? 'a processor'}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`);
    for (const generator of GENERATORS) if (generator.version) results.push(await measureOther(generator, studies));
    results.push(await measureAlmanac(root));
    console.log(`## ${number(studies.size)} case studies\n\n${describe(results)}`);
    for (const { name } of missing) console.log(`\nNot tried, because it is not installed: ${name}.`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The case studies of a project by their slugs, without MDX. */
function readStudies(root: string): ReadonlyMap<string, string> {
  const folder = join(root, 'content/case-studies');
  return new Map(readdirSync(folder).map((name) => [basename(name, '.mdx'), toPlainStudy(readFileSync(join(folder, name), 'utf8'))]));
}

async function measureOther(generator: Generator, studies: ReadonlyMap<string, string>): Promise<Result> {
  const { id, name, version = '' } = generator;
  const folder = mkdtempSync(join(tmpdir(), `${id}-bench-`));
  try {
    cpSync(join(import.meta.dirname, 'sites', id), folder, { recursive: true });
    symlinkSync(generator.packages, join(folder, 'node_modules'));
    mkdirSync(join(folder, generator.studies), { recursive: true });
    for (const [slug, text] of studies) writeFileSync(join(folder, generator.studies, `${slug}.md`), text);
    const cost = await generator.build(folder);
    return { name, version, pages: countPages(join(folder, generator.output)), cost };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first build draws the share cards; all its other caches are deleted. The second build then writes every page again. */
async function measureAlmanac(root: string): Promise<Result> {
  await runMeasured('scripts/build.ts', root);
  const cards = basename(CARD_CACHE);
  for (const name of readdirSync(join(root, '.cache'))) if (name !== cards) rmSync(join(root, '.cache', name), { recursive: true });
  const cost = await runMeasured('scripts/bench/generators/write-pages.ts', root);
  return { name: 'the almanac', version: versionIn(root), pages: countPages(join(root, UNFINISHED)), cost };
}

const countPages = (folder: string): number => globSync('**/*.html', { cwd: folder }).length;

function describe(results: readonly Result[]): string {
  const eleventy = results[0]?.cost.work ?? NaN;
  const rows = results.map(({ name, version, pages, cost: { wall, work, memory } }) => [
    ...[name, version, number(pages), wall.toFixed(1), work.toFixed(1)],
    memory === undefined ? 'not known' : number(Math.round(memory)),
    ratio(work, eleventy),
  ]);
  return alignColumns([['generator', 'version', 'pages', 'wall s', 'CPU s', 'peak memory MB', 'CPU, Eleventy = 1'], ...rows]);
}

await compare(Number(process.argv[2] ?? SIZE));
