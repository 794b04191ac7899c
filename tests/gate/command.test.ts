import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asYaml, exampleAction } from '../fixtures/example-actions.ts';
import { body, study, type Change } from './rule-case.ts';
import { commandRunner } from './run-command.ts';
import { EXAMPLE, SMALL_ALMANAC, STUDY } from './small-almanac.ts';

const { check, again, write, folder } = commandRunner();
const ALL = SMALL_ALMANAC.size;
const PLACE = readFileSync('tests/fixtures/place.yaml', 'utf8');

/** Twenty files, each with its own error. */
const TWENTY: Change = Object.fromEntries(
  Array.from({ length: 20 }, (_, index): [string, string] => [
    `content/places/place-${index}.yaml`,
    `name: Place ${index}\ncountry: GB\nkind: city\nlatitude: ${91 + index}\nlongitude: -1.55\n`,
  ]),
);

describe('npm run check', () => {
  test('without problems: exit code 0', async () => {
    expect(await check([])).toEqual({ exitCode: 0, output: `${ALL} files passed, including 2 case studies.` });
  });

  test('names all problems of all files in one run, in their order: exit code 1', async () => {
    const change = { ...TWENTY, ...study('stage: running', 'stage: nearly'), 'content/areas/workstyles.mdx': undefined };
    const { exitCode, output } = await check([], change);
    expect(exitCode).toBe(1);
    expect(output.match(/\[field\]/g)).toHaveLength(21);
    expect(output).toContain(`22 problems in 22 files. ${ALL - 2} files passed.`);
    expect(output).not.toMatch(/^\s+at /m);
    const places = [...output.matchAll(/^(content\S+):\d+:\d+$/gm)].map(([, file]) => file);
    expect(places).toEqual([...places].sort());
  });

  test('with one file named, reports only that file, and the other file that it is similar to', async () => {
    const second = { 'content/case-studies/second.mdx': EXAMPLE, ...TWENTY };
    const { output } = await check([STUDY], second);
    expect(output).toContain('This may duplicate content/case-studies/second.mdx: similar titles.');
    expect(output).toMatch(/^1 problem in 1 file\. 0 files passed\.$/m);
    expect((await check(['./content/case-studies/../places/liverpool.yaml', resolve(folder(), STUDY)], TWENTY)).exitCode).toBe(2);
  });

  test('checks a named action against all statements, and the statements against all actions', async () => {
    const unknownStatement = { 'content/actions/try.yaml': asYaml(exampleAction(['con9'], ['example'])) };
    expect((await check(['content/actions/try.yaml'], unknownStatement)).output).toContain(
      'Statement "con9" not found in the self-assessment.',
    );
    expect((await check(['content/assessment.yaml'], unknownStatement)).output).toBe('1 file passed, including 0 case studies.');
    const idle = await check(['content/assessment.yaml'], { 'content/actions/democracy.yaml': undefined });
    expect(idle.output.match(/\[no-action\]/g)).toHaveLength(3);
  });

  test('prints for GitHub and for programs too', async () => {
    await write(study('stage: running', 'stage: nearly'));
    const github = await again(['--format', 'github']);
    expect(github).toEqual({
      exitCode: 1,
      output: expect.stringMatching(/^::error file=content\/case-studies\/example\.mdx,line=/) as string,
    });
    const json = await again(['--format', 'json']);
    expect(JSON.parse(json.output)).toMatchObject({ problems: [{ code: 'field', file: STUDY }] });
  });

  test('accepts paths as shells give them', async () => {
    const root = await write();
    const { output } = await again(['./content/places/liverpool.yaml', join(root, STUDY)]);
    expect(output).toBe('2 files passed, including 1 case study.');
  });

  test('shows hints if a file is named, and otherwise counts them', async () => {
    const wordy = body('In order to leverage it.');
    expect((await check([STUDY], wordy)).output).toMatchSnapshot();
    expect(await check([], wordy)).toMatchObject({ exitCode: 0, output: expect.stringMatching(/^2 suggestions .* --hints/m) as string });
  });

  test.each([
    ['an unknown option', ['--fixx'], "Unknown option '--fixx'."],
    ['an unknown format', ['--format', 'xml'], 'Unknown format "xml". Formats: terminal, github, json.'],
    ['an option without its value', ['--format'], "Option '--format <value>' argument missing"],
    ['a file that does not exist', ['content/places/nowhere.yaml'], 'Content file content/places/nowhere.yaml not found.'],
    ['a folder', ['content/places'], 'Content file content/places not found.'],
    ['a file elsewhere', ['../elsewhere.mdx'], '../elsewhere.mdx is outside the project.'],
  ])('%s: says how it is used, exit code 2', async (_, args, message) => {
    const { exitCode, output } = await check(args);
    expect(exitCode).toBe(2);
    expect(output.split('\n')[0]).toBe(message);
    expect(output).toContain('npm run check -- <file>…');
  });

  test('--help says how it is used: exit code 0', async () => {
    expect(await check(['--help'])).toMatchObject({ exitCode: 0, output: expect.stringContaining('--format github') as string });
  });

  test('an error in our own code: exit code 2, and no stack trace unless asked for', async () => {
    const root = await write();
    await rm(join(root, 'content'), { recursive: true });
    const { exitCode, output } = await again([]);
    expect(exitCode).toBe(2);
    expect(output).toMatch(/^The check itself failed\. Your content is not the cause\.\nENOENT/);
    expect(output).not.toMatch(/^\s+at /m);
    process.env['DEBUG'] = '1';
    try {
      expect((await again([])).output).toMatch(/^\s+at /m);
    } finally {
      delete process.env['DEBUG'];
    }
  });

  test('a pipe is never opened, and a link never followed', async () => {
    const root = await write({ 'content/places/link.yaml': 'link' });
    spawnSync('mkfifo', [join(root, 'content/places/pipe.yaml')]);
    const { output } = await again([]);
    expect(output.match(/\[not-a-file\]/g)).toHaveLength(2);
  });

  test('files that desktops leave in folders are not a problem', async () => {
    expect((await check([], { 'content/places/.DS_Store': 'x', 'content/Thumbs.db': 'x' })).exitCode).toBe(0);
  });

  /** The real command with its real readers. An unused reader once kept it waiting for a minute. */
  test.each([
    ['--help', 0, 'stdout', /^npm run check /],
    ['--fixx', 2, 'stderr', /^Unknown option/],
    ['--fix', 1, 'stdout', /^fixed: content\/places\/liverpool\.yaml\n[\s\S]*\[field\]\n\n1 problem in 1 file\./],
  ] as const)('%s: the command prints and ends with exit code %i', async (argument, exitCode, stream, expected) => {
    const root = await write({ ...study('stage: running', 'stage: nearly'), 'content/places/liverpool.yaml': `${PLACE}\n\n` });
    const ended = spawnSync(process.execPath, [resolve('scripts/check.mjs'), argument], { cwd: root, encoding: 'utf8', timeout: 30_000 });
    expect([ended.status, ended[stream]]).toEqual([exitCode, expect.stringMatching(expected)]);
  });
});

describe('a file in a folder that is never read', () => {
  test.each([
    ['at the top of the project', 'my-story.mdx', 'content/case-studies/my-story.mdx'],
    ['in a folder in a folder', 'content/case-studies/new/a-b.mdx', 'content/case-studies/a-b.mdx'],
  ])('%s is named, with where it belongs, also where it alone is asked for', async (_, file, target) => {
    const { exitCode, output } = await check([file], { [file]: EXAMPLE });
    expect(exitCode).toBe(1);
    expect(output).toContain(`${file}:1:1\n`);
    expect(output).toContain(`${target}.`);
    expect((await again([])).exitCode).toBe(1);
  });
});
