import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../src/gate/check/check.ts';
import { attributeOf, readPage } from '../../src/gate/output/read-page.ts';
import { exampleFrontMatter } from '../fixtures/example-study.ts';
import { authorShell } from './author-shell.ts';
import { makeSmallProject } from './small-project.ts';

/*
 * Content that passes the check builds. Case studies and places are made at the limits of every rule: the shortest and the
 * longest texts, every kind of character, every form of date, links to all allowed targets. Those that pass are built.
 */

const root = makeSmallProject();
afterAll(() => rmSync(root, { recursive: true, force: true }));

const REPOSITORY = 'https://github.com/example/almanac';
const COUNT = 40;
const SEED = 2026;
const EXAMPLE = readFileSync('tests/fixtures/example.mdx', 'utf8');
const BODY = EXAMPLE.split('\n---\n')[1] ?? '';

/** Letters of many scripts, and every sign that means something to Markdown, YAML, HTML or a typeface. */
const SIGNS = [...'abc éßłıŁØΩжאش東ぁ"\'<>{}&#:*_[]|\\/–…½€™©✓→💚`~^$%=+@!?;,.()'];

/** A text with as many letters as a rule allows, or one more or less. */
const textOf = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(least, least + 1, most - 1, most), fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 20, maxLength: 40 }))
    .map(([length, text]) => [...`Ab ${text}${' word'.repeat(most)}`].slice(0, length).join(''));

const DATES = ['2020', '2020-02', '2020-02-29', '2010/11', '2020-21', 'November 2010', 2019];
const LINES = [
  'See [a](/case-studies/other/#what-changed), [b](#sources) and [c](/places/liverpool/).',
  'See [d](/data/case-studies.csv), [e](/about/evidence/), [f](/areas/workstyles/simplify/) and [g](/).',
  '### Some more\n\n### Some more\n\nWords [h](#some-more).',
  '### Sources',
  '- [ ] a box\n- [x] another',
  '<Quotation by="A b" source="council-2020">\n\nWords.\n\n</Quotation>',
  '<Quotation by="A b">\n\nWords.\n\n</Quotation>',
  'See [i](/case-studies/nothing/) and [j](#nothing).',
  'a'.repeat(100),
  'a'.repeat(101),
  'A \\{brace\\} and &lt;this&gt; and `{code}`.',
  '| a | b |\n| - | - |\n| c | d |',
  '#',
];

const study = fc.record({
  title: textOf(8, 90),
  subject: textOf(3, 60),
  organisation: textOf(2, 120),
  label: textOf(6, 110),
  value: textOf(1, 20),
  publisher: textOf(2, 120),
  start: fc.constantFrom(...DATES),
  date: fc.constantFrom(...DATES),
  line: fc.constantFrom(...LINES),
  place: fc.constantFrom('liverpool', 'seoul', 'quito'),
});

/** A word that no other title has, so that no two titles look like the same story. */
const uniqueWord = (index: number): string => 'qwertzuiopasdfghjklyxcvbnm'.charAt(index % 26).repeat(9);

function write(index: number, made: typeof study extends fc.Arbitrary<infer T> ? T : never): string {
  const slug = `edge-${index}`;
  const source = { publisher: made.publisher, date: made.date, kind: 'own' };
  const front = exampleFrontMatter({
    title: [...`${uniqueWord(index)}${index} ${made.title}`].slice(0, Math.max(8, [...made.title].length)).join(''),
    subject: made.subject,
    places: [...new Set(['liverpool', made.place])],
    organisations: [made.organisation],
    period: { start: made.start },
    formerly: [`old-${slug}`],
    results: [{ value: made.value, label: made.label, kind: 'measured', when: made.date, by: 'The council', source: 'council-2020' }],
    sources: [
      { id: 'council-2020', title: 'What we did', url: `https://www.example.org/${slug}/1`, ...source },
      { id: 'paper-2021', title: 'What they did', url: `https://www.example.org/${slug}/2`, ...source },
    ],
  } as Parameters<typeof exampleFrontMatter>[0]);
  const body = BODY.replace('It tried something out.', () => `It tried something out.\n\n${made.line}`);
  writeFileSync(join(root, `content/case-studies/${slug}.mdx`), `---\n${stringify(front)}---\n${body}`);
  return slug;
}

test('content that passes the check builds', { timeout: 600_000 }, async () => {
  cpSync('tests/fixtures/example.mdx', join(root, 'content/case-studies/example.mdx'));
  writeFileSync(
    join(root, 'content/places/seoul.yaml'),
    stringify({ name: 'Seoul', country: 'KR', kind: 'city', latitude: 37.6, longitude: 127 }),
  );
  writeFileSync(
    join(root, 'content/places/quito.yaml'),
    stringify({ name: 'Quito', country: 'EC', kind: 'region', latitude: -0.2, longitude: -78.5 }),
  );
  const slugs = fc.sample(study, { seed: SEED, numRuns: COUNT }).map((made, index) => write(index, made));
  // Refused files are removed, and the rest is checked again: a place may have lost the case study that named it.
  for (let refused = await refusedFiles(); refused.length > 0; refused = await refusedFiles())
    for (const file of refused) rmSync(join(root, file));
  const accepted = slugs.filter((slug) => existsSync(join(root, `content/case-studies/${slug}.mdx`)));
  expect(accepted.length).toBeGreaterThan(COUNT / 4);
  expect(accepted.length).toBeLessThan(COUNT);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: authorShell({ ALMANAC_REPOSITORY: REPOSITORY }),
  });
  expect(`${stdout}${stderr}`.slice(-2_000)).toMatch(/the site is in dist/);
  expect(status).toBe(0);
  expect(accepted.filter((slug) => !existsSync(join(root, `dist/case-studies/old-${slug}/index.html`)))).toEqual([]);
});

/** The addresses on GitHub that a page leads to. */
const onGitHub = (page: string): string[] =>
  readPage(readFileSync(join(root, 'dist', page), 'utf8')).elements.flatMap((element) => {
    const address = attributeOf(element, 'href') ?? attributeOf(element, 'data-repository') ?? '';
    return address.startsWith('https://github.com/') ? [address] : [];
  });

test('all links lead to a repository that only the environment names', () => {
  const study = onGitHub('case-studies/example/index.html');
  expect(study).toEqual([
    expect.stringContaining(`${REPOSITORY}/issues/new?template=mistake.yml`),
    `${REPOSITORY}/edit/main/content/case-studies/example.mdx`,
  ]);
  const contribute = onGitHub('contribute/index.html');
  expect(contribute.filter((address) => address === REPOSITORY)).toHaveLength(2);
  expect([...study, ...contribute].filter((address) => !address.startsWith(`${REPOSITORY}`))).toEqual([]);
});

test('a renamed case study keeps its id in the feed, and leads to its new address', () => {
  const feed = readFileSync(join(root, 'dist/feed.xml'), 'utf8');
  const items = [...feed.matchAll(/<link>([^<]*)<\/link><guid isPermaLink="true">([^<]*)<\/guid>/g)].map(([, link, id]) => [link, id]);
  const renamed = items.filter(([link]) => link?.includes('/edge-'));
  expect(renamed.length).toBeGreaterThan(5);
  for (const [link, id] of renamed) expect(id).toBe(link?.replace('/edge-', '/old-edge-'));
  expect(items.find(([link]) => link?.endsWith('/example/'))?.[1]).toMatch(/\/case-studies\/example\/$/);
});

async function refusedFiles(): Promise<string[]> {
  const { problems } = await checkContent(root);
  const files = [...new Set(problems.map(({ file }) => file))];
  expect(files.filter((file) => !file.startsWith('content/case-studies/edge-'))).toEqual([]);
  return files;
}
