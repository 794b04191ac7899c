import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/gate/check/check.ts';
import { caseStudySchema } from '../src/model/case-study-schema.ts';

const EXAMPLE = 'docs/example-case-study.mdx';
const STUDY = 'content/case-studies/middleford-tip.mdx';
const PLACE = 'content/places/middleford.yaml';
const HEADER = '# yaml-language-server: $schema=../../.vscode/schemas/place.json\n';

describe('the example that authors copy', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'almanac-docs-'));
    mkdirSync(join(root, dirname(PLACE)), { recursive: true });
    cpSync(EXAMPLE, join(root, STUDY));
    writeFileSync(join(root, PLACE), `${HEADER}name: Middleford\ncountry: GB\nkind: district\nlatitude: 52\nlongitude: -1\n`);
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const problemsOf = async (file: string) => (await checkContent(root)).problems.filter((problem) => problem.file === file);

  test('passes every rule that a case study must pass', async () => {
    expect(await problemsOf(STUDY)).toEqual([]);
    writeFileSync(join(root, STUDY), readFileSync(EXAMPLE, 'utf8').replace('areas: [service-design', 'areas: [service'));
    expect(await problemsOf(STUDY)).toHaveLength(1);
  });

  test('has a comment or a line for every field that authors write', () => {
    const text = readFileSync(EXAMPLE, 'utf8');
    const absent = Object.keys(caseStudySchema.shape).filter((name) => !new RegExp(`^(# )?${name}:`, 'm').test(text));
    expect(absent).toEqual([]);
    expect(text.match(/^ *# /gm)?.length).toBeGreaterThan(25);
  });

  test('a place may start with the line that gives code editors its schema', async () => {
    expect(await problemsOf(PLACE)).toEqual([]);
  });
});

test('every command that a document, a form or a workflow names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const files = globSync([
    '*.md',
    'docs/**/*.{md,mdx}',
    '.github/**/*.{md,yml}',
    'content/**/*.mdx',
    'scripts/!(bench)/**/*.ts',
    'scripts/*.ts',
    'scripts/bench/*.ts',
    'src/**/*.{ts,astro}',
  ]);
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bnpm run (?:--silent )?([a-z][a-z:-]*[a-z])/g)].map(([, name = '']) => ({ file, name })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !Object.hasOwn(scripts, name))).toEqual([]);
});
