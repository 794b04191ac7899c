import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { runBuild, type Build } from './run-build.ts';
import { GOOD, LAST, makeSmallProject, STUDY, ZIP } from './small-project.ts';

/** The build without the gate, and Astro alone. */
const BUILD_ALONE = [resolve('tests/build/hooks/build-once.ts')];
const ASTRO_ALONE = ['node_modules/astro/bin/astro.mjs', 'build'];
let root = '';

beforeAll(() => {
  root = makeSmallProject();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Builds with another case study instead of the example. */
function buildWith(study: string, program?: readonly string[]): Build {
  writeFileSync(join(root, STUDY), study);
  return runBuild(root, program ? { program } : {});
}

/** One failure of each kind: gate, compiler, schema, and a page that cannot be made. Faults of a finished site: killed-build.test.ts. */
describe('a failed build leaves the last good site', () => {
  afterEach(() => {
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe(LAST);
    expect(readFileSync(join(root, 'dist/download', ZIP), 'utf8')).toBe(LAST);
  });

  test('if the content is wrong: exit code 1, the position, no stack trace', () => {
    const { status, output } = buildWith(GOOD.replace('areas: [workstyles]', 'areas: [workstyle]'));
    expect(status).toBe(1);
    expect(output).toContain(`${STUDY}:8:9`);
    expect(output).not.toMatch(/^\s+at /m);
  });

  test.each([
    [
      'runs code',
      'It tried something out.',
      'It tried {process.env.HOME} out.',
      `${STUDY}:51:10 An expression in braces is not allowed in content.`,
    ],
    ['names a layout', 'stage: running', 'stage: running\nlayout: "data:text/javascript,1"', 'Unrecognized key: "layout"'],
  ])('if Astro is called without the gate, and a file %s', (_, piece, by, message) => {
    const { status, output } = buildWith(GOOD.replace(piece, by), ASTRO_ALONE);
    expect(status).not.toBe(0);
    expect(output).toContain(message);
  });

  test('if a share card cannot be drawn: exit code 2, naming the case study', () => {
    const { status, output } = buildWith(GOOD.replace('title: A council tries', 'title: A \u{13000} council tries'), BUILD_ALONE);
    expect(status).toBe(2);
    expect(output).toMatch(/share card of the case study "example" cannot be drawn: no typeface here has the character U\+13000/);
    expect(output).not.toMatch(/^\s+at /m);
  });
});
