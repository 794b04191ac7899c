import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeProject } from './site/make-project.ts';

/*
 * How long an author waits: until `npm run dev` is ready, for a page, and for an edit to be shown. `npm run bench -- dev 600`
 * measures this with 600 case studies.
 */
const EDITS = 5;
/** Milliseconds between two edits, so that the preview has finished the last one. */
const BETWEEN = 4_000;
/** Milliseconds after which the benchmark gives up on an edit. */
const MOST = 60_000;

const size = Number(process.argv[2] ?? 600);
const root = makeProject(size);
const folder = join(root, 'content/case-studies');
const slug = (readdirSync(folder).sort()[0] ?? '').replace('.mdx', '');
const file = join(folder, `${slug}.mdx`);
const text = readFileSync(file, 'utf8');

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(2);

/** The address at which the preview answers. Its output is read to the end; otherwise the preview would stop. */
const waitFor = (preview: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let said = '';
    preview.stdout?.on('data', (part) => {
      said += String(part);
      const [, address] = /dev: (http:\S+?)\/ /.exec(said) ?? [];
      if (address) found(address);
    });
    preview.once('exit', () => failed(new Error(`The preview did not start.\n${said}`)));
  });

async function readPage(address: string): Promise<string> {
  return (await fetch(`${address}/case-studies/${slug}/`)).text();
}

/** Seconds from a save to a page that shows it. */
async function edit(address: string, kind: 'title' | 'body', mark: string): Promise<string> {
  const [from, to]: [RegExp, string] =
    kind === 'title'
      ? [/^title: .*$/m, `title: A council that ${mark} what others may learn from it`]
      : [/^(## .*\n\n)/m, `$1${mark} is a word. `];
  writeFileSync(file, text.replace(from, to));
  const saved = performance.now();
  while (!(await readPage(address)).includes(mark))
    if (performance.now() - saved > MOST) throw new Error(`An edit of the ${kind} was not shown within ${MOST / 1000} s.`);
  return seconds(saved);
}

const started = performance.now();
const preview = spawn(process.execPath, ['scripts/dev.ts'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const address = await waitFor(preview);
  console.log(`${readdirSync(folder).length} case studies: ready after ${seconds(started)} s`);
  for (const which of ['the first time', 'again']) {
    const asked = performance.now();
    await readPage(address);
    console.log(`a case study, ${which}: ${seconds(asked)} s`);
  }
  for (const kind of ['body', 'title'] as const) {
    const took: string[] = [];
    for (let round = 0; round < EDITS; round += 1) {
      await setTimeout(BETWEEN);
      took.push(await edit(address, kind, `tries${kind}${round}`));
    }
    console.log(`an edit of the ${kind} is shown after ${took.sort().join(', ')} s`);
  }
} finally {
  preview.kill();
  rmSync(root, { recursive: true, force: true });
}
