import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHALLENGES } from '../../src/model/challenges.ts';

const STUDY = 'content/case-studies/example.mdx';
const STEP = '  - to: glossary\n    why: The words are explained there.\n';
const ROUTE = `---\ntitle: A short way\naudience: Everybody who tests a build.\nmeaning: At its end you know that it works.\norder: 1\nminutes: 5\nsteps:\n${STEP.repeat(4)}---\n\nWalk it.\n`;
let root = '';

/** A project of its own beside this one: the same code, one case study, and a "last good" site of one page. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'almanac-build-'));
  for (const shared of ['node_modules', 'public']) symlinkSync(resolve(shared), join(root, shared));
  for (const copied of ['src', 'scripts', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(copied, join(root, copied), { recursive: true });
  for (const folder of ['areas', 'principles', 'tasks', 'themes', 'outcomes', 'pages'])
    cpSync(`content/${folder}`, join(root, 'content', folder), { recursive: true });
  mkdirSync(join(root, 'content/networks'), { recursive: true });
  cpSync('content/networks/lola.mdx', join(root, 'content/networks/lola.mdx'));
  mkdirSync(join(root, 'content/challenges'));
  for (const { id } of CHALLENGES) cpSync('tests/fixtures/challenge.mdx', join(root, 'content/challenges', `${id}.mdx`));
  writeFileSync(join(root, 'content/glossary.yaml'), '- term: API\n  meaning: A way for systems to talk to each other.\n');
  for (const file of ['contributors', 'mapping', 'synonyms']) cpSync(`content/${file}.yaml`, join(root, `content/${file}.yaml`));
  const dead = (since: string) => `  fault: gone\n  since: ${since}\n  checked: 2026-01-08\n`;
  writeFileSync(
    join(root, 'content/links.yaml'),
    `- url: https://www.example.org/\n${dead('2026-01-01')}- url: https://www.example.com/\n${dead('2026-01-08')}`,
  );
  mkdirSync(join(root, 'content/routes'));
  writeFileSync(join(root, 'content/routes/short.mdx'), ROUTE);
  mkdirSync(join(root, 'content/case-studies'));
  mkdirSync(join(root, 'content/places'));
  cpSync('content/places/liverpool.yaml', join(root, 'content/places/liverpool.yaml'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'the last good one');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function build(study: string): { status: number | null; output: string; site: string } {
  writeFileSync(join(root, STUDY), study);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
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

  test('where a share card cannot be drawn: exit code 2, naming the case study', () => {
    const { status, output, site } = build(good.replace('title: A council tries', 'title: A \u{13000} council tries'));
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

  test('in which an address that has failed for long enough is said to be dead, and no other', () => {
    const page = readFileSync(join(root, 'dist/case-studies/example/index.html'), 'utf8');
    const notes = page.match(/<span class="dead-link">.*?<\/span>/gs) ?? [];
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('https://web.archive.org/web/*/https://www.example.org/');
    expect(notes[0]).toContain('8 January 2026');
  });
});
