import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSmallProject } from './small-project.ts';

const STUDY = 'content/case-studies/example.mdx';
/** Builds without asking the gate. */
const BUILD_ALONE = resolve('tests/build/hooks/build-once.ts');
let root = '';

beforeAll(() => {
  root = makeSmallProject();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function build(study: string, program: readonly string[] = ['scripts/build.ts']): { status: number | null; output: string; site: string } {
  writeFileSync(join(root, STUDY), study);
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: '', VITEST: '' },
  });
  return { status, output: stdout + stderr, site: readFileSync(join(root, 'dist/index.html'), 'utf8') };
}

describe('a failed build leaves the last good site', () => {
  const good = readFileSync('tests/fixtures/example.mdx', 'utf8');

  test('where the content is wrong: exit code 1, the place, no stack trace', () => {
    const { status, output, site } = build(good.replace('areas: [workstyles]', 'areas: [workstyle]'));
    expect(status).toBe(1);
    expect(output).toContain(`${STUDY}:7:9`);
    expect(output).not.toMatch(/^\s+at /m);
    expect(site).toBe('the last good one');
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
    expect(site).toBe('the last good one');
  });

  test('where a share card cannot be drawn: exit code 2, naming the case study', () => {
    const { status, output, site } = build(good.replace('title: A council tries', 'title: A \u{13000} council tries'), [BUILD_ALONE]);
    expect(status).toBe(2);
    expect(output).toMatch(/share card of the case study "example" cannot be drawn: no typeface here has the character U\+13000/);
    expect(output).not.toMatch(/^\s+at /m);
    expect(site).toBe('the last good one');
  });

  test('where a finished page holds a link that leads nowhere', () => {
    const { status, output, site } = build(good.replace('It tried something out.', 'It tried [something](/nowhere/) out.'));
    expect(status).toBe(2);
    expect(output).toContain('the link "/nowhere/" leads nowhere');
    expect(site).toBe('the last good one');
  });

  test('and a good one takes its place', () => {
    const { status, site } = build(good);
    expect(status).toBe(0);
    expect(site).toContain('The New Local Almanac');
  });
});
