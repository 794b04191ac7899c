import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../src/gate/check/run-check.ts';
import { asYaml, exampleAction } from '../fixtures/example-actions.ts';
import { writeSmallAlmanac } from './content-folder.ts';
import { body, replaceIn, study, type Change } from './rule-case.ts';
import { EXAMPLE, STUDY } from './small-almanac.ts';

let root = '';
afterEach(() => rm(root, { recursive: true, force: true }));

async function check(args: readonly string[], change: Change = {}) {
  root = await writeSmallAlmanac(change);
  return runCheck(args, root);
}

/** Twenty files, each wrong in a way of its own. */
const TWENTY: Change = Object.fromEntries(
  Array.from({ length: 20 }, (_, index): [string, string] => [
    `content/places/place-${index}.yaml`,
    `name: Place ${index}\ncountry: GB\nkind: city\nlatitude: ${91 + index}\nlongitude: -1.55\n`,
  ]),
);

describe('npm run check', () => {
  test('where nothing is wrong: exit code 0', async () => {
    expect(await check([])).toEqual({ exitCode: 0, output: '75 files fine, 2 case studies among them.' });
  });

  test('names all problems of all files in one run, in their order: exit code 1', async () => {
    const change = { ...TWENTY, ...study('stage: running', 'stage: nearly'), 'content/areas/workstyles.mdx': undefined };
    const { exitCode, output } = await check([], change);
    expect(exitCode).toBe(1);
    expect(output.match(/\[field\]/g)).toHaveLength(21);
    expect(output).toMatch(/^22 problems in 22 files\. 73 files fine\.$/m);
    expect(output).not.toMatch(/^\s+at /m);
    const places = [...output.matchAll(/^(content\S+):\d+:\d+$/gm)].map(([, file]) => file);
    expect(places).toEqual([...places].sort());
  });

  test('says nothing of other files where one is named, but finds the one it is alike', async () => {
    const second = { 'content/case-studies/second.mdx': EXAMPLE, ...TWENTY };
    const { output } = await check([STUDY], second);
    expect(output).toContain('content/case-studies/second.mdx seems to tell the same story');
    expect(output).toMatch(/^1 problem in 1 file\. 0 files fine\.$/m);
    await rm(root, { recursive: true, force: true });
    expect((await check(['./content/case-studies/../places/liverpool.yaml', resolve(root, STUDY)], TWENTY)).exitCode).toBe(2);
  });

  test('holds an action that is named against all statements, and the statements against all actions', async () => {
    const stranger = { 'content/actions/try.yaml': asYaml(exampleAction(['con9'], ['example'])) };
    expect((await check(['content/actions/try.yaml'], stranger)).output).toContain('Statement "con9" not found in the self-assessment.');
    await rm(root, { recursive: true, force: true });
    expect((await check(['content/assessment.yaml'], stranger)).output).toBe('1 file is fine, 0 case studies among them.');
    await rm(root, { recursive: true, force: true });
    const idle = await check(['content/assessment.yaml'], { 'content/actions/democracy.yaml': undefined });
    expect(idle.output.match(/\[no-action\]/g)).toHaveLength(3);
  });

  test('prints for GitHub and for programs too', async () => {
    root = await writeSmallAlmanac(study('stage: running', 'stage: nearly'));
    const github = await runCheck(['--format', 'github'], root);
    expect(github).toEqual({
      exitCode: 1,
      output: expect.stringMatching(/^::error file=content\/case-studies\/example\.mdx,line=/) as string,
    });
    const json = await runCheck(['--format', 'json'], root);
    expect(JSON.parse(json.output)).toMatchObject({ problems: [{ code: 'field', file: STUDY }] });
  });

  test('takes paths as shells give them', async () => {
    root = await writeSmallAlmanac();
    const { output } = await runCheck(['./content/places/liverpool.yaml', join(root, STUDY)], root);
    expect(output).toBe('2 files fine, 1 case study among them.');
  });

  test('shows hints where a file is named, and counts them where none is', async () => {
    const wordy = body('In order to leverage it.');
    expect((await check([STUDY], wordy)).output).toMatchSnapshot();
    await rm(root, { recursive: true, force: true });
    expect(await check([], wordy)).toMatchObject({ exitCode: 0, output: expect.stringMatching(/^2 hints .* --hints/m) as string });
  });

  test.each([
    ['an option that is not known', ['--fixx'], "Unknown option '--fixx'."],
    ['a format that is not known', ['--format', 'xml'], 'Unknown format "xml". Formats: terminal, github, json.'],
    ['an option without its value', ['--format'], "Option '--format <value>' argument missing"],
    ['a file that is not there', ['content/places/nowhere.yaml'], 'Content file content/places/nowhere not found.yaml.'],
    ['a folder', ['content/places'], 'Content file content/places not found.'],
    ['a file elsewhere', ['../elsewhere.mdx'], '../elsewhere.mdx lies outside of the project.'],
  ])('%s: says how it is used, exit code 2', async (_, args, message) => {
    const { exitCode, output } = await check(args);
    expect(exitCode).toBe(2);
    expect(output.split('\n')[0]).toBe(message);
    expect(output).toContain('npm run check -- <file> …');
  });

  test('--help says how it is used: exit code 0', async () => {
    expect(await check(['--help'])).toMatchObject({ exitCode: 0, output: expect.stringContaining('--format github') as string });
  });

  test('a fault of ours: exit code 2, no stack trace but where it is asked for', async () => {
    root = await writeSmallAlmanac();
    await rm(join(root, 'content'), { recursive: true });
    const { exitCode, output } = await runCheck([], root);
    expect(exitCode).toBe(2);
    expect(output).toMatch(/^The check itself failed; this is no fault of the content\.\nENOENT/);
    expect(output).not.toMatch(/^\s+at /m);
    process.env['DEBUG'] = '1';
    try {
      expect((await runCheck([], root)).output).toMatch(/^\s+at /m);
    } finally {
      delete process.env['DEBUG'];
    }
  });

  test('a pipe is never opened, and a link never followed', async () => {
    root = await writeSmallAlmanac({ 'content/places/link.yaml': 'link' });
    spawnSync('mkfifo', [join(root, 'content/places/pipe.yaml')]);
    const { output } = await runCheck([], root);
    expect(output.match(/\[not-a-file\]/g)).toHaveLength(2);
  });

  test('what desktops leave in folders is no problem', async () => {
    expect((await check([], { 'content/places/.DS_Store': 'x', 'content/Thumbs.db': 'x' })).exitCode).toBe(0);
  });

  test('the command prints and ends as it should', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/check.ts', '--help'], { encoding: 'utf8' });
    expect([status, stdout.startsWith('npm run check ')]).toEqual([0, true]);
  });
});

describe('--fix', () => {
  const broken = (text: string): string =>
    `\uFEFF${text.replace('It tried', 'It\u200B tri\u00ADed\u2060').replace('something out.\n', 'something out. \t\n').replaceAll('\n', '\r\n')}\r\n\r\n`;

  test('mends what no reader can see, and says where', async () => {
    const { exitCode, output } = await check(['--fix'], { [STUDY]: broken(EXAMPLE) });
    expect(output).toBe(`mended: ${STUDY}\n75 files fine, 2 case studies among them.`);
    expect(exitCode).toBe(0);
    expect(await readFile(join(root, STUDY), 'utf8')).toBe(EXAMPLE);
  });

  test('leaves what means something: a break at the end of a line, words, links, marks of direction', async () => {
    const text = replaceIn(
      EXAMPLE,
      'It tried something out.',
      'It tried  \nsomething \u202Eout [here](https://www.example.org/?utm_source=x).',
    );
    const { exitCode } = await check(['--fix'], { [STUDY]: text });
    expect(exitCode).toBe(1);
    expect(await readFile(join(root, STUDY), 'utf8')).toBe(text);
  });

  test('mends the other lines of a file that breaks one', async () => {
    const text = replaceIn(EXAMPLE, 'It tried something out.', 'It tried  \nsomething out. ');
    await check(['--fix'], { [STUDY]: text });
    expect(await readFile(join(root, STUDY), 'utf8')).toBe(text.replace('out. \n', 'out.\n'));
  });

  test('leaves empty lines at the end of a text that keeps them', async () => {
    const file = 'content/places/leeds.yaml';
    const text = 'country: GB\nkind: city\nlatitude: 53\nlongitude: -1.55\nname: |+\n  Leeds\n\n\n';
    await check(['--fix'], { [file]: text });
    expect(await readFile(join(root, file), 'utf8')).toBe(text);
  });

  test('touches only the files that are named, and none that is not safe to read', async () => {
    const place = 'content/places/leeds.yaml';
    const change = { [STUDY]: broken(EXAMPLE), [place]: new Uint8Array([0x61, 0xff, 0x0d, 0x0a]) };
    await check(['--fix', place], change);
    expect(await readFile(join(root, STUDY), 'utf8')).toBe(broken(EXAMPLE));
    expect(new Uint8Array(await readFile(join(root, place)))).toEqual(change[place]);
  });

  test('a second run finds nothing to mend', async () => {
    await check(['--fix'], { [STUDY]: broken(EXAMPLE) });
    await writeFile(join(root, 'mark'), '');
    expect((await runCheck(['--fix'], root)).output).not.toContain('mended');
  });
});
