import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHALLENGES } from '../../src/model/challenges.ts';

const STUDY = 'content/case-studies/example.mdx';
/** Builds without asking the gate. */
const BUILD_ALONE = resolve('tests/build/hooks/build-once.ts');
const STEP = '  - to: glossary\n    why: The words are explained there.\n';
const ROUTE = `---\ntitle: A short way\naudience: Everybody who tests a build.\nmeaning: At its end you know that it works.\norder: 1\nminutes: 5\nsteps:\n${STEP.repeat(4)}---\n\nWalk it.\n`;
const LAST = 'the last good one';
const ZIP = 'new-local-almanac-2001-01-01.zip';
let root = '';

/** A project of its own beside this one: the same code, one case study, and a "last good" site of one page. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'almanac-build-'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const copied of ['public', 'src', 'scripts', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(copied, join(root, copied), { recursive: true });
  for (const folder of ['areas', 'principles', 'tasks', 'themes', 'outcomes', 'pages'])
    cpSync(`content/${folder}`, join(root, 'content', folder), { recursive: true });
  mkdirSync(join(root, 'content/networks'), { recursive: true });
  cpSync('content/networks/lola.mdx', join(root, 'content/networks/lola.mdx'));
  mkdirSync(join(root, 'content/challenges'));
  for (const { id } of CHALLENGES) cpSync('tests/fixtures/challenge.mdx', join(root, 'content/challenges', `${id}.mdx`));
  writeFileSync(join(root, 'content/glossary.yaml'), '- term: API\n  meaning: A way for systems to talk to each other.\n');
  for (const file of ['mapping', 'synonyms']) cpSync(`content/${file}.yaml`, join(root, `content/${file}.yaml`));
  mkdirSync(join(root, 'content/routes'));
  writeFileSync(join(root, 'content/routes/short.mdx'), ROUTE);
  mkdirSync(join(root, 'content/case-studies'));
  mkdirSync(join(root, 'content/places'));
  cpSync('content/places/liverpool.yaml', join(root, 'content/places/liverpool.yaml'));
  mkdirSync(join(root, 'dist/download'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), LAST);
  writeFileSync(join(root, 'dist/download', ZIP), LAST);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Build {
  readonly status: number | null;
  readonly output: string;
  /** The home page and the downloads that lie there after the build. */
  readonly site: string;
  readonly zips: readonly string[];
}

function build(study: string, program: readonly string[] = ['scripts/build.ts']): Build {
  writeFileSync(join(root, STUDY), study);
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: '', VITEST: '' },
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
    expect(output).toContain('the link "/nowhere/" leads nowhere');
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
});
