import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorShell } from './author-shell.ts';
import { LAST, makeSmallProject, ZIP } from './small-project.ts';

const STUDY = 'content/case-studies/example.mdx';
/** Builds without asking the gate. */
const BUILD_ALONE = resolve('tests/build/hooks/build-once.ts');
let root = '';

beforeAll(() => {
  root = makeSmallProject();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Build {
  readonly status: number | null;
  readonly output: string;
  /** The home page and the downloads that lie there after the build. */
  readonly site: string;
  readonly zips: readonly string[];
}

function build(study: string, program: readonly string[] = ['scripts/build.ts'], shell: Readonly<Record<string, string>> = {}): Build {
  writeFileSync(join(root, STUDY), study);
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: root,
    encoding: 'utf8',
    env: authorShell(shell),
  });
  const zips = readdirSync(join(root, 'dist/download')).filter((name) => name.endsWith('.zip'));
  return { status, output: stdout + stderr, site: readFileSync(join(root, 'dist/index.html'), 'utf8'), zips };
}

describe('a failed build leaves the last good site', () => {
  const good = readFileSync('tests/fixtures/example.mdx', 'utf8');

  test('where the content is wrong: exit code 1, the place, no stack trace', () => {
    const { status, output, site } = build(good.replace('areas: [workstyles]', 'areas: [workstyle]'));
    expect(status).toBe(1);
    expect(output).toContain(`${STUDY}:7:9`);
    expect(output).not.toMatch(/^\s+at /m);
    expect(site).toBe(LAST);
  });

  test.each([
    [
      'runs code',
      'It tried something out.',
      'It tried {process.env.HOME} out.',
      `${STUDY}:47:10 Content may not hold an expression in braces.`,
    ],
    ['names a layout', 'stage: running', 'stage: running\nlayout: "data:text/javascript,1"', 'Unrecognized key: "layout"'],
  ])('where Astro is called without the gate, and a file %s', (_, piece, by, message) => {
    const { status, output, site } = build(good.replace(piece, by), ['node_modules/astro/bin/astro.mjs', 'build']);
    expect(status).not.toBe(0);
    expect(output).toContain(message);
    expect(site).toBe(LAST);
  });

  test('where a share card cannot be drawn: exit code 2, naming the case study', () => {
    const { status, output, site } = build(good.replace('title: A council tries', 'title: A \u{13000} council tries'), [BUILD_ALONE]);
    expect(status).toBe(2);
    expect(output).toMatch(/share card of the case study "example" cannot be drawn: no typeface here has the character U\+13000/);
    expect(output).not.toMatch(/^\s+at /m);
    expect(site).toBe(LAST);
  });

  test('where a finished page holds a link that leads nowhere', () => {
    const { status, output, site } = build(good.replace('It tried something out.', 'It tried [something](/nowhere/) out.'));
    expect(status).toBe(2);
    expect(output).toContain('the link "/nowhere/" is broken');
    expect(site).toBe(LAST);
  });

  test('where the download cannot be made', () => {
    writeFileSync(join(root, 'public/aux.txt'), 'Windows has no file of this name.');
    const { status, output, site, zips } = build(good);
    expect(status).toBe(2);
    expect(output).toMatch(/aux\.txt" is no name that every system can hold/);
    expect(output).not.toMatch(/^\s+at /m);
    expect(site).toBe(LAST);
    expect(zips).toEqual([ZIP]);
    expect(readFileSync(join(root, 'dist/download', ZIP), 'utf8')).toBe(LAST);
    rmSync(join(root, 'public/aux.txt'));
  });

  test('and a good one takes its place', () => {
    const { status, site, zips } = build(good);
    expect(status).toBe(0);
    expect(site).toContain('The New Local Almanac');
    expect(zips).toHaveLength(1);
    expect(zips).not.toContain(ZIP);
  });

  test('in which an address that has failed for long enough is said to be dead, and no other', () => {
    const page = readFileSync(join(root, 'dist/case-studies/example/index.html'), 'utf8');
    const notes = page.match(/<span class="dead-link">.*?<\/span>/gs) ?? [];
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('https://web.archive.org/web/*/https://www.example.org/');
    expect(notes[0]).toContain('8 January 2026');
  });

  test('and no draft, whatever the shell says that the work is for', () => {
    const draft = good
      .replace(/title: .*/, 'title: Nobody has finished this one\ndraft: true')
      .replaceAll('www.example.', 'www.fourth.example.');
    writeFileSync(join(root, 'content/case-studies/unfinished.mdx'), draft);
    const { status, output, site } = build(good, ['scripts/build.ts'], { NODE_ENV: 'development', DEV: '1', PROD: '' });
    expect(status, output).toBe(0);
    expect(site).toContain('Content-Security-Policy');
    expect(readdirSync(join(root, 'dist/case-studies'))).toEqual(expect.arrayContaining(['example', 'other']));
    expect(readdirSync(join(root, 'dist/case-studies'))).not.toContain('unfinished');
  });
});
