import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { caseStudySchema } from '../src/model/case-study-schema.ts';

const SCRIPT = resolve('scripts/new.ts');
const PROVIDED = [
  '--title',
  'Leeds opens its plans',
  '--place',
  'leeds',
  '--area',
  'workstyles,data-insights',
  '--principle',
  'share=Its plans = open notes.',
];
const CHOSEN = ['--task', 'reset', '--theme', 'people', '--stage', 'running', '--start', '2020', '--organisation', 'Leeds City Council'];
let root = '';

/** The places of the almanac and one case study, in a folder of its own. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'almanac-new-'));
  cpSync('content/places', join(root, 'content/places'), { recursive: true });
  cpSync('tests/fixtures/example.mdx', join(root, 'content/case-studies/example.mdx'));
  cpSync('docs/writing-a-case-study.md', join(root, 'docs/writing-a-case-study.md'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function run(args: readonly string[], answers: readonly string[] = []): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: root,
    encoding: 'utf8',
    input: answers.map((line) => `${line}\n`).join(''),
  });
  return { status, output: stdout + stderr };
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const frontMatter = (file: string): unknown => parse(/^---\n([\s\S]*?)\n---\n/.exec(read(file))?.[1] ?? '');
const studies = (): string[] => readdirSync(join(root, 'content/case-studies'));

describe('npm run new with arguments', () => {
  const FILE = 'content/case-studies/leeds-opens-plans.mdx';

  test('writes a draft that fits the schema, and says what is still missing', () => {
    const { status, output } = run([...PROVIDED, ...CHOSEN]);
    expect(status).toBe(0);
    expect(caseStudySchema.parse(frontMatter(FILE))).toMatchObject({
      title: 'Leeds opens its plans',
      areas: ['workstyles', 'data-insights'],
      principles: { share: 'Its plans = open notes.' },
      organisations: ['Leeds City Council'],
      period: { start: '2020' },
      draft: true,
    });
    expect(output).toContain(`Wrote ${FILE}`);
    expect([...output.matchAll(/\[([a-z-]+)\]$/gm)].map(([, code]) => code)).toEqual(['length']);
  });

  test('does not invent what must be chosen', () => {
    const { status, output } = run(PROVIDED);
    expect(status).toBe(0);
    for (const field of ['tasks', 'themes', 'stage', 'period']) expect(output).toContain(`${field} is missing.`);
  });

  test('never writes over a file', () => {
    run([...PROVIDED, ...CHOSEN]);
    const before = read(FILE);
    const { status, output } = run(PROVIDED);
    expect([status, read(FILE)]).toEqual([1, before]);
    expect(output).toContain(`${FILE} already exists`);
    expect(run([...PROVIDED, '--slug', 'leeds-other']).status).toBe(0);
    expect(studies()).toContain('leeds-other.mdx');
  });

  test('makes the file of a new place, and editors learn it', () => {
    const place = [
      '--place-name',
      'York',
      '--place-country',
      'GB',
      '--place-kind',
      'unitary',
      '--place-latitude',
      '53.96',
      '--place-longitude',
      '-1.08',
    ];
    expect(run(['--title', 'York tries it out', '--place', 'york', ...place]).status).toBe(0);
    expect(parse(read('content/places/york.yaml'))).toEqual({
      name: 'York',
      country: 'GB',
      kind: 'unitary',
      latitude: 53.96,
      longitude: -1.08,
    });
    expect(read('.vscode/schemas/case-study.json')).toContain('"york"');
  });

  test.each([
    ['a place that is new and not told', ['--title', 'York tries it out', '--place', 'york'], '--place-name --place-country --place-kind'],
    ['a place that is near one', ['--title', 'Leeds tries it out', '--place', 'leedes'], 'There are: leeds.'],
    ['a place that is no file name', ['--title', 'York tries it out', '--place', '../york'], 'cannot be the name of a place'],
    ['an address that is none', [...PROVIDED, '--slug', '../../leeds'], 'cannot be a web address'],
    ['no place', ['--title', 'York tries it out'], 'A title and a place are needed'],
    ['an unknown argument', ['--titel', 'x'], "Unknown option '--titel'"],
  ])('%s: nothing is written, and it says why', (_, args, why) => {
    const before = studies();
    const { status, output } = run(args);
    expect([status, studies()]).toEqual([1, before]);
    expect(output).toContain(why);
    expect(output).not.toMatch(/^\s+at /m);
    expect(existsSync(join(root, 'content/places/york.yaml'))).toBe(false);
  });
});

describe('npm run new with questions', () => {
  const PLACE = ['yes', '', 'York', 'GB', 'GB-ENG', 'unitary', '53.96', '-1.08'];
  /** Up to the period; then Enter to all that is left. */
  const ANSWERS = [
    '?',
    'York tries it out',
    'york',
    '',
    ...PLACE,
    '',
    'The council',
    '',
    '?',
    'workstyles',
    '',
    'reset',
    'people',
    '',
    '',
    'running',
    '2020',
    '',
  ];
  const blank = (length: number): string[] => Array.from({ length }, () => '');
  const TO_THE_END = blank(8);

  test('asks, explains, makes the place, and writes the draft under the name that was chosen', () => {
    const { status, output } = run([], [...ANSWERS, ...TO_THE_END, 'york-tries']);
    expect([status, output]).toEqual([0, expect.stringContaining('Wrote content/case-studies/york-tries.mdx')]);
    expect(output).toContain('What happened, as a headline.');
    expect(output).toContain('This needs an answer');
    expect(output).toContain('  workstyles: Workstyles');
    expect(caseStudySchema.parse(frontMatter('content/case-studies/york-tries.mdx'))).toMatchObject({ places: ['york'], stage: 'running' });
    expect(parse(read('content/places/york.yaml'))).toMatchObject({ name: 'York', nation: 'GB-ENG' });
  });

  test.each([
    ['where the answers end', ANSWERS.slice(0, 6)],
    ['where the new place is not wanted', [...ANSWERS.slice(0, 4), 'no']],
  ])('%s, nothing is written', (_, answers) => {
    const before = studies();
    const { status, output } = run([], answers);
    expect([status, studies()]).toEqual([1, before]);
    expect(output).toContain('Nothing was written.');
  });

  test('what is left open in the parts of an answer is in the draft as not known, so that the page can be shown', () => {
    const { status, output } = run(
      [...PROVIDED, ...CHOSEN, '--ask'],
      [...blank(3), '12', '', 'measured', '2020', ...blank(6), 'known', '3', ...blank(12)],
    );
    expect([status, output]).toEqual([0, expect.stringContaining('Wrote ')]);
    const { results, cost } = caseStudySchema.parse(frontMatter('content/case-studies/leeds-opens-plans.mdx'));
    expect(results[0]).toMatchObject({ value: '12', label: 'Not known yet: what the figure counts', source: 'source-1' });
    expect(cost).toMatchObject([{ amount: 3, currency: 'GBP', what: 'Not known yet: what it paid for', source: 'source-1' }]);
  });

  test('asks for the rest where something was told', () => {
    const { status, output } = run([...PROVIDED, ...CHOSEN, '--ask'], blank(12));
    expect([status, output]).toEqual([0, expect.not.stringContaining('title (?') as string]);
    expect(output).toContain('summary (? explains, Enter if not known yet)');
  });
});
