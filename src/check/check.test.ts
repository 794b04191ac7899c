import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AREAS } from '../model/areas.ts';
import { CHALLENGES } from '../model/challenges.ts';
import { checkContent } from './check.ts';
import { PROBLEM_KINDS, type ProblemCode } from '../rules/problem.ts';
import { renderTerminal } from './reporters/terminal.ts';

const STUDY = 'content/case-studies/example.mdx';
let root = '';
let good = '';
let challenge = '';

/** A small content folder in which everything is right: one case study, one place, and the prose of the real almanac. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'almanac-check-'));
  for (const folder of ['areas', 'principles', 'tasks', 'themes', 'outcomes'])
    await cp(`content/${folder}`, join(root, 'content', folder), { recursive: true });
  good = await readFile('tests/fixtures/example.mdx', 'utf8');
  challenge = await readFile('tests/fixtures/challenge.mdx', 'utf8');
  for (const { id } of CHALLENGES) await write(`content/challenges/${id}.mdx`, challenge);
  for (const file of ['glossary', 'mapping', 'synonyms']) await cp(`content/${file}.yaml`, join(root, 'content', `${file}.yaml`));
  await write(STUDY, good);
  await write('content/places/liverpool.yaml', await readFile('content/places/liverpool.yaml', 'utf8'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), content);
}

/** Replaces a piece of the good case study; fails where the piece is not in it, so that no test passes by accident. */
const spoil = (piece: string, by: string): string => {
  if (!good.includes(piece)) throw new Error(`The example does not hold "${piece}".`);
  return good.replace(piece, by);
};

const SPOILED: [name: string, code: ProblemCode, make: () => string][] = [
  ['a mistyped area', 'field', () => spoil('areas: [workstyles]', 'areas: [workstyle]')],
  ['a mistyped key', 'field', () => spoil('organisations:', 'organisation:')],
  ['a missing field', 'field', () => spoil('stage: running\n', '')],
  ['a long title', 'field', () => spoil('title: A council tries something out', `title: ${'x'.repeat(91)}`)],
  ['a key that could run code', 'field', () => spoil('stage: running', 'stage: running\nlayout: "data:text/javascript,1"')],
  ['front matter that does not close', 'front-matter', () => good.replace(/\n---\n/, '\n')],
  ['YAML that does not parse', 'front-matter', () => spoil('stage: running', 'stage: [running')],
  ['a repeated key', 'front-matter', () => spoil('stage: running', 'stage: running\nstage: ended')],
  ['an unknown place', 'unknown-place', () => spoil('places: [liverpool]', 'places: [liverpol]')],
  ['an unknown case study', 'unknown-case-study', () => spoil('stage: running', 'stage: running\nlearntFrom: [nobody]')],
  ['learning from itself', 'unknown-case-study', () => spoil('stage: running', 'stage: running\nlearntFrom: [example]')],
  ['an unknown citation', 'unknown-source', () => spoil('[^paper-2021]', '[^paper-2012]')],
  ['a source nobody cites', 'uncited-source', () => good.replaceAll('[^paper-2021]', '[^council-2020]')],
  [
    'a figure without a source',
    'uncited-figure',
    () => spoil('## What went wrong\n', '## What went wrong\n\nIt cost 12 people their sleep.\n'),
  ],
  ['a missing heading', 'headings', () => spoil('## What went wrong\n', '')],
  ['headings out of order', 'headings', () => spoil('## The situation', '## What they did')],
  ['one heading too many', 'headings', () => `${good}\n## Thanks\n\nTo everybody.\n`],
  ['too short', 'length', () => good.replace(/^(Word after word.*\n)+/gm, '')],
  ['too long', 'length', () => `${good}\n${'word '.repeat(600)}\n`],
  ['an import', 'not-allowed', () => spoil('## The situation', 'import fs from "node:fs"\n\n## The situation')],
  ['an export', 'not-allowed', () => spoil('## The situation', 'export const x = 1\n\n## The situation')],
  ['an expression', 'not-allowed', () => spoil('## The situation', '{process.env.HOME}\n\n## The situation')],
  ['a foreign component', 'not-allowed', () => spoil('## The situation', '<Fragment set:html="x" />\n\n## The situation')],
  [
    'a component with an expression',
    'not-allowed',
    () => spoil('## The situation', '<Quotation by={1 + 1} source="council-2020">\n\nWords.\n\n</Quotation>\n\n## The situation'),
  ],
  ['a script', 'not-allowed', () => spoil('## The situation', '<script>alert(1)</script>\n\n## The situation')],
  ['a javascript link', 'not-allowed', () => spoil('## The situation', '[press](javascript:alert)\n\n## The situation')],
  ['a picture from elsewhere', 'not-allowed', () => spoil('## The situation', '![x](https://example.org/x.png)\n\n## The situation')],
  ['a footnote definition', 'not-allowed', () => `${good}\n[^x]: mine\n`],
  ['a link with a password', 'link-address', () => spoil('It tried', 'It [tried](https://a:b@www.example.org/)')],
  ['a right-to-left override', 'hidden-character', () => spoil('It tried', 'It \u202Etried')],
  ['quotations in quotations', 'too-deep', () => spoil('It tried', `${'> '.repeat(41)}It tried`)],
  ['a table of many columns', 'table-size', () => spoil('It tried', `${'| a '.repeat(21)}|\n${'| - '.repeat(21)}|\n\nIt tried`)],
  ['a stray brace', 'markdown', () => spoil('## The situation', 'a { b\n\n## The situation')],
];

describe('the gate', () => {
  test('finds nothing where nothing is wrong', async () => {
    const report = await checkContent(root);
    expect(report.problems).toEqual([]);
    expect(renderTerminal(report)).toMatch(/^\d+ files are fine, 1 case studies among them\.$/);
  });

  test.each(SPOILED)('%s is refused as %s', async (_, code, make) => {
    await write(STUDY, make());
    const report = await checkContent(root);
    expect(report.problems.map((problem) => problem.code)).toContain(code);
    expect(renderTerminal(report)).toMatchSnapshot();
  });

  test.each([
    ['a name that is no address', 'content/case-studies/Example_2.mdx', 'file-name'],
    ['a page that the model does not know', 'content/areas/mobility.mdx', 'missing-page'],
  ] as const)('%s is refused as %s', async (_, file, code) => {
    await write(file, good);
    expect((await checkContent(root)).problems.map((problem) => problem.code)).toContain(code);
  });

  test.each([
    ['a source that is not there', 'source: paper-2021', 'source: paper-2012', 'unknown-source'],
    [
      'a source nobody cites',
      'sources:\n',
      'sources:\n  - { id: other, title: Another, publisher: The paper, date: 2021, url: https://www.example.com/ }\n',
      'uncited-source',
    ],
    ['a case study that is not there', 'caseStudy: example', 'caseStudy: exmple', 'unknown-case-study'],
  ] as const)('a challenge with %s is refused', async (_, piece, by, code) => {
    expect(challenge).toContain(piece);
    await write('content/challenges/money.mdx', challenge.replace(piece, by));
    const report = await checkContent(root);
    expect(report.problems.map((problem) => problem.code)).toEqual([code]);
    expect(renderTerminal(report)).toMatchSnapshot();
  });

  test('a word that is explained twice is refused, whatever its case', async () => {
    const term = (name: string, alias: string) => `- term: ${name}\n  meaning: A word that councils use.\n  aliases: [${alias}]\n`;
    await write('content/glossary.yaml', term('API', 'interface') + term('Interface', 'other word'));
    expect((await checkContent(root)).problems).toMatchObject([{ code: 'repeated-term', line: 4 }]);
    await write('content/glossary.yaml', term('API', 'interface') + term('Bins', 'waste'));
    expect((await checkContent(root)).problems).toEqual([]);
  });

  test('a word in two groups of synonyms is refused', async () => {
    await write('content/synonyms.yaml', '- words: [bins, refuse]\n- words: [waste, Refuse]\n');
    expect((await checkContent(root)).problems).toMatchObject([{ code: 'repeated-synonym', line: 2 }]);
    await write('content/synonyms.yaml', '- words: [bins, refuse]\n- words: [waste, rubbish]\n');
    expect((await checkContent(root)).problems).toEqual([]);
  });

  test.each([
    ['to a page that is there', 'areas/workstyles', []],
    ['to a page that stands alone', 'glossary', []],
    ['to a misspelt case study', 'case-studies/exampel', ['unknown-page']],
    ['to an address', 'https://example.org/', ['field']],
  ])('a route %s', async (_, to, codes) => {
    const step = `  - to: ${to}\n    why: It shows how this was done elsewhere.\n`;
    const front =
      'title: A short way\naudience: Everybody who tests this gate.\nmeaning: At its end you know that it works.\norder: 1\nminutes: 5\n';
    await write('content/routes/short.mdx', `---\n${front}steps:\n${step.repeat(4)}---\n\nWalk it.\n`);
    const report = await checkContent(root);
    expect([...new Set(report.problems.map((problem) => problem.code))]).toEqual(codes);
    expect(renderTerminal(report)).toMatchSnapshot();
  });

  test.each([
    ['a figure without a link', 'It cost 12 people their sleep.', ['uncited-figure']],
    ['a figure with a link', 'It cost [12 people](https://www.example.org/) their sleep.', []],
    ['a year and a name with a digit', 'On 4 April 2020 Covid-19 met 5G and section 114.', []],
  ])('in a page of prose, %s', async (_, text, codes) => {
    await write('content/pages/about.mdx', `---\ntitle: About\ndescription: ${'What this is about. '.repeat(5)}\n---\n\n${text}\n`);
    expect((await checkContent(root)).problems.map((problem) => problem.code)).toEqual(codes);
  });

  test.each([
    [
      'the same title but for a word',
      (study: string) => study.replace('out\nsummary', 'on\nsummary').replaceAll('example.', 'example.net/'),
      1,
    ],
    ['the same place and the same sources', (study: string) => study.replace(/title: .*/, 'title: Everything else is told here'), 1],
    [
      'the same place and other sources',
      (study: string) => study.replace(/title: .*/, 'title: Everything else is told here').replaceAll('www.example.', 'www.other.example.'),
      0,
    ],
  ])('near duplicates: %s', async (_, change, count) => {
    await write('content/case-studies/second.mdx', change(good));
    const { problems } = await checkContent(root);
    expect(problems.map((problem) => [problem.code, problem.file])).toEqual(
      Array.from({ length: count }, () => ['near-duplicate', 'content/case-studies/second.mdx']),
    );
  });

  test('a file that nothing reads is refused', async () => {
    await write('content/notes.yaml', 'a: 1\n');
    expect((await checkContent(root)).problems).toMatchObject([{ code: 'unknown-file', file: 'content/notes.yaml' }]);
  });

  test('a mapping that forgets an outcome is refused', async () => {
    const mapping = await readFile('content/mapping.yaml', 'utf8');
    await write('content/mapping.yaml', mapping);
    expect((await checkContent(root)).problems).toEqual([]);
    await write('content/mapping.yaml', mapping.replaceAll('inclusion, democracy', 'democracy'));
    expect((await checkContent(root)).problems).toMatchObject([
      { code: 'field', message: expect.stringContaining('in no mission') as string },
    ]);
  });

  test('names that differ in capitals, and a link to another place', async () => {
    await write('content/places/Liverpool.yaml', await readFile('content/places/liverpool.yaml', 'utf8'));
    await symlink('/etc/passwd', join(root, 'content/places/leeds.yaml'));
    const codes = (await checkContent(root)).problems.map((problem) => problem.code);
    expect(codes).toEqual(['file-name', 'not-a-file', 'same-name']);
  });

  test('a missing glossary is named', async () => {
    await rm(join(root, 'content/glossary.yaml'));
    expect((await checkContent(root)).problems).toMatchObject([{ code: 'missing-page', file: 'content/glossary.yaml' }]);
  });

  test('a missing page of the model is named', async () => {
    await rm(join(root, 'content/areas', `${AREAS[0].id}.mdx`));
    expect((await checkContent(root)).problems).toMatchObject([{ code: 'missing-page', file: `content/areas/${AREAS[0].id}.mdx` }]);
  });

  test('a file that is too large, and one that is not UTF-8', async () => {
    await write(STUDY, 'x'.repeat(256 * 1024 + 1));
    await write('content/places/leeds.yaml', new Uint8Array([0x6e, 0xff, 0xfe]));
    expect((await checkContent(root)).problems.map((problem) => problem.code)).toEqual(['file-size', 'encoding']);
  });

  test('a byte order mark and Windows line ends are read', async () => {
    await write(STUDY, `\uFEFF${good.replaceAll('\n', '\r\n')}`);
    expect((await checkContent(root)).problems).toEqual([]);
  });

  test('all problems of all files come in one run', async () => {
    await write(STUDY, spoil('stage: running', 'stage: nearly').replace('## What went wrong', '## Trouble'));
    await write('content/places/leeds.yaml', 'name: Leeds\n');
    const { problems } = await checkContent(root);
    expect(new Set(problems.map((problem) => problem.file)).size).toBe(2);
    expect(problems.length).toBeGreaterThan(5);
  });

  test('control characters are shown, never printed', () => {
    const report = {
      files: 1,
      caseStudies: 1,
      problems: [{ code: 'field', file: 'x', line: 1, column: 1, message: 'a\u001B[31mb\u202E', mend: '' }],
    } as const;
    expect(renderTerminal({ ...report, problems: [...report.problems] })).toContain('aU+001B[31mbU+202E');
  });
});

test('every problem code has its heading in docs/error-reference.md, and no other heading is there', async () => {
  const headings = [...(await readFile('docs/error-reference.md', 'utf8')).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.sort()).toEqual(Object.keys(PROBLEM_KINDS).sort());
});

const MET_ELSEWHERE = ['repeated-synonym', 'unknown-page', 'near-duplicate', 'unknown-file', 'same-name', 'not-a-file'];

test('every code is met by a test above', () => {
  const met = new Set<string>([
    ...SPOILED.map(([, code]) => code),
    'file-name',
    'file-size',
    'encoding',
    'missing-page',
    'repeated-term',
    ...MET_ELSEWHERE,
  ]);
  expect(Object.keys(PROBLEM_KINDS).filter((code) => !met.has(code))).toEqual([]);
});
