import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../src/gate/check/run-check.ts';
import { asYaml, exampleAction } from '../fixtures/example-actions.ts';
import { writeSmallAlmanac } from './content-folder.ts';
import { readHere } from './read-here.ts';
import { body, replaceIn, study, type Change } from './rule-case.ts';
import { EXAMPLE, SMALL_ALMANAC, STUDY } from './small-almanac.ts';

const ALL = SMALL_ALMANAC.size;
const PLACE = readFileSync('tests/fixtures/place.yaml', 'utf8');

let root = '';
afterEach(() => rm(root, { recursive: true, force: true }));

/** Writes the small almanac with a change, and runs the command there. */
async function check(args: readonly string[], change: Change = {}) {
  await rm(root, { recursive: true, force: true });
  root = writeSmallAlmanac(change);
  return runCheck(args, root, { read: readHere });
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

  test('says nothing of other files where one is named, but finds the one it is alike', async () => {
    const second = { 'content/case-studies/second.mdx': EXAMPLE, ...TWENTY };
    const { output } = await check([STUDY], second);
    expect(output).toContain('This may duplicate content/case-studies/second.mdx: similar titles.');
    expect(output).toMatch(/^1 problem in 1 file\. 0 files passed\.$/m);
    expect((await check(['./content/case-studies/../places/liverpool.yaml', resolve(root, STUDY)], TWENTY)).exitCode).toBe(2);
  });

  test('holds an action that is named against all statements, and the statements against all actions', async () => {
    const stranger = { 'content/actions/try.yaml': asYaml(exampleAction(['con9'], ['example'])) };
    expect((await check(['content/actions/try.yaml'], stranger)).output).toContain('Statement "con9" not found in the self-assessment.');
    expect((await check(['content/assessment.yaml'], stranger)).output).toBe('1 file passed, including 0 case studies.');
    const idle = await check(['content/assessment.yaml'], { 'content/actions/democracy.yaml': undefined });
    expect(idle.output.match(/\[no-action\]/g)).toHaveLength(3);
  });

  test('prints for GitHub and for programs too', async () => {
    root = writeSmallAlmanac(study('stage: running', 'stage: nearly'));
    const github = await runCheck(['--format', 'github'], root, { read: readHere });
    expect(github).toEqual({
      exitCode: 1,
      output: expect.stringMatching(/^::error file=content\/case-studies\/example\.mdx,line=/) as string,
    });
    const json = await runCheck(['--format', 'json'], root, { read: readHere });
    expect(JSON.parse(json.output)).toMatchObject({ problems: [{ code: 'field', file: STUDY }] });
  });

  test('takes paths as shells give them', async () => {
    root = writeSmallAlmanac();
    const { output } = await runCheck(['./content/places/liverpool.yaml', join(root, STUDY)], root, { read: readHere });
    expect(output).toBe('2 files passed, including 1 case study.');
  });

  test('shows hints where a file is named, and counts them where none is', async () => {
    const wordy = body('In order to leverage it.');
    expect((await check([STUDY], wordy)).output).toMatchSnapshot();
    expect(await check([], wordy)).toMatchObject({ exitCode: 0, output: expect.stringMatching(/^2 suggestions .* --hints/m) as string });
  });

  test.each([
    ['an option that is not known', ['--fixx'], "Unknown option '--fixx'."],
    ['a format that is not known', ['--format', 'xml'], 'Unknown format "xml". Formats: terminal, github, json.'],
    ['an option without its value', ['--format'], "Option '--format <value>' argument missing"],
    ['a file that is not there', ['content/places/nowhere.yaml'], 'Content file content/places/nowhere.yaml not found.'],
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

  test('a fault of ours: exit code 2, no stack trace but where it is asked for', async () => {
    root = writeSmallAlmanac();
    await rm(join(root, 'content'), { recursive: true });
    const { exitCode, output } = await runCheck([], root, { read: readHere });
    expect(exitCode).toBe(2);
    expect(output).toMatch(/^The check itself failed\. Your content is not the cause\.\nENOENT/);
    expect(output).not.toMatch(/^\s+at /m);
    process.env['DEBUG'] = '1';
    try {
      expect((await runCheck([], root, { read: readHere })).output).toMatch(/^\s+at /m);
    } finally {
      delete process.env['DEBUG'];
    }
  });

  test('a pipe is never opened, and a link never followed', async () => {
    root = writeSmallAlmanac({ 'content/places/link.yaml': 'link' });
    spawnSync('mkfifo', [join(root, 'content/places/pipe.yaml')]);
    const { output } = await runCheck([], root, { read: readHere });
    expect(output.match(/\[not-a-file\]/g)).toHaveLength(2);
  });

  test('what desktops leave in folders is no problem', async () => {
    expect((await check([], { 'content/places/.DS_Store': 'x', 'content/Thumbs.db': 'x' })).exitCode).toBe(0);
  });

  /** The real command with its real readers. A reader that nobody needed once kept it waiting for a minute. */
  test.each([
    ['--help', 0, 'stdout', /^npm run check /],
    ['--fixx', 2, 'stderr', /^Unknown option/],
    ['--fix', 1, 'stdout', /^fixed: content\/places\/liverpool\.yaml\n[\s\S]*\[field\]\n\n1 problem in 1 file\./],
  ] as const)('%s: the command prints and ends with exit code %i', async (argument, exitCode, stream, expected) => {
    root = writeSmallAlmanac({ ...study('stage: running', 'stage: nearly'), 'content/places/liverpool.yaml': `${PLACE}\n\n` });
    const ended = spawnSync(process.execPath, [resolve('scripts/check.ts'), argument], { cwd: root, encoding: 'utf8', timeout: 30_000 });
    expect([ended.status, ended[stream]]).toEqual([exitCode, expect.stringMatching(expected)]);
  });
});

describe('--fix', () => {
  const broken = (text: string): string =>
    `\uFEFF${text.replace('It tried', 'It\u200B tri\u00ADed\u2060').replace('something out.\n', 'something out. \t\n').replaceAll('\n', '\r\n')}\r\n\r\n`;

  test('mends what no reader can see, and says where', async () => {
    const { exitCode, output } = await check(['--fix'], { [STUDY]: broken(EXAMPLE) });
    expect(output).toBe(`fixed: ${STUDY}\n${ALL} files passed, including 2 case studies.`);
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

  test('writes dates, amounts and words as files hold them, and the file then passes', async () => {
    const front = [
      'cost:',
      '  - amount: £1.5m',
      '    what: building it',
      '    source: council-2020',
      '  - amount: "250,000"',
      '    currency: USD',
      '    what: running it',
      '    source: council-2020',
      'effort: Not published',
      'period:',
      '  start: March 2020',
      '  end: 3rd April 2021',
    ].join('\n');
    const text = replaceIn(EXAMPLE, 'period:\n  start: 2020', front);
    const { output, exitCode } = await check(['--fix'], { [STUDY]: text });
    const plain = [
      ['£1.5m', '1500000\n    currency: GBP'],
      ['"250,000"', '250000'],
      ['Not published', 'not published'],
      ['March 2020', '2020-03'],
      ['3rd April 2021', '2021-04-03'],
    ].reduce((changed, [piece = '', by = '']) => replaceIn(changed, piece, by), text);
    expect(await readFile(join(root, STUDY), 'utf8')).toBe(plain);
    expect([output, exitCode]).toEqual([`fixed: ${STUDY}\n${ALL} files passed, including 2 case studies.`, 0]);
  });

  test.each([
    ['a month that may be a financial year', 'start: 2020', 'start: November 2010'],
    [
      'an amount with a point',
      'stage: running',
      'stage: running\ncost:\n  - amount: 70.000\n    currency: EUR\n    what: all of it\n    source: a',
    ],
    ['dollars of no country', 'stage: running', 'stage: running\ncost:\n  - amount: $1.5m\n    what: all of it\n    source: a'],
    [
      'a sign of another currency',
      'stage: running',
      'stage: running\ncost:\n  - amount: £5\n    currency: EUR\n    what: all of it\n    source: a',
    ],
    [
      'millions in words',
      'stage: running',
      'stage: running\ncost:\n  - amount: 4.75 million\n    currency: EUR\n    what: all of it\n    source: a',
    ],
    ['a figure as it is printed', "value: '12'", "value: '12,500'"],
    ['a title of dates', 'title: What they did', 'title: March 2020'],
    ['front matter that cannot be read', 'start: 2020', 'start: "March 2020'],
  ])('%s stays as it is', async (_, piece, by) => {
    const text = replaceIn(EXAMPLE, piece, by);
    await check(['--fix'], { [STUDY]: text });
    expect(await readFile(join(root, STUDY), 'utf8')).toBe(text);
  });

  test('writes the population of a place as digits', async () => {
    const place = `${PLACE}population:\n  value: 115,000\n  year: 2020\n  publisher: The city\n  url: https://www.example.org/\n`.replace(
      /^population:[\s\S]*?(?=^population:)/m,
      '',
    );
    await check(['--fix'], { 'content/places/leeds.yaml': place });
    expect(await readFile(join(root, 'content/places/leeds.yaml'), 'utf8')).toBe(place.replace('115,000', '115000'));
  });

  test('a second run finds nothing to mend', async () => {
    await check(['--fix'], { [STUDY]: broken(EXAMPLE) });
    await writeFile(join(root, 'mark'), '');
    expect((await runCheck(['--fix'], root, { read: readHere })).output).not.toContain('fixed:');
  });
});

describe('a file in a place that nothing reads', () => {
  test.each([
    ['at the top of the project', 'my-story.mdx', 'content/case-studies/my-story.mdx'],
    ['in a folder in a folder', 'content/case-studies/new/a-b.mdx', 'content/case-studies/a-b.mdx'],
  ])('%s is named, with where it belongs, also where it alone is asked for', async (_, file, target) => {
    const { exitCode, output } = await check([file], { [file]: EXAMPLE });
    expect(exitCode).toBe(1);
    expect(output).toContain(`${file}:1:1\n`);
    expect(output).toContain(`${target}.`);
    expect((await runCheck([], root, { read: readHere })).exitCode).toBe(1);
  });
});
