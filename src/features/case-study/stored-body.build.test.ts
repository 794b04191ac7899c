import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BODIES } from './stored-body.build.ts';

const SLUG = 'wigan-deal';
const STUDY = `content/case-studies/${SLUG}.mdx`;
const STORED = join(BODIES, `${SLUG}.json`);
const home = process.cwd();

/** A project with one case study and a program that can be changed. */
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'bodies-'));
  for (const file of [STUDY, 'content/glossary.yaml', 'package-lock.json', 'astro.config.mjs']) cpSync(file, join(root, file));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/program.ts'), '1');
  process.chdir(root);
});
afterEach(() => process.chdir(home));

/** Reads it as another process does. */
async function read() {
  vi.resetModules();
  return (await import('./stored-body.build.ts')).readRenderedBody(SLUG);
}

/** Changes a word in the stored body and updates its checksum, to see whether the stored body is used. */
async function isStoredUsed(): Promise<boolean> {
  const before = readFileSync(STORED, 'utf8');
  const { html } = await read();
  return readFileSync(STORED, 'utf8') === before && html.length > 0;
}

const change = (file: string, text: (before: string) => string): void => writeFileSync(file, text(readFileSync(file, 'utf8')));

test('a body is rendered once, then read from storage', async () => {
  const first = await read();
  const stored = readFileSync(STORED);
  expect(await read()).toEqual(first);
  expect(readFileSync(STORED)).toEqual(stored);
});

test.each([
  ['its file', STUDY, (text: string) => text.replace('## The situation\n\n', '## The situation\n\nMore. ')],
  ['the glossary', 'content/glossary.yaml', (text: string) => text.replace('- term: LGA', '- term: LGB')],
  ['the program', 'src/program.ts', () => '2'],
  ['a package', 'package-lock.json', (text: string) => `${text}\n`],
])('it is rendered again when %s has changed', async (_, file, edit) => {
  await read();
  change(file, edit);
  expect(await isStoredUsed()).toBe(false);
});

test('a damaged body is rendered again', async () => {
  const { html } = await read();
  change(STORED, (text) => text.replace('<p>', '<b>'));
  expect((await read()).html).toBe(html);
  change(STORED, (text) => text.slice(0, 1000));
  expect((await read()).html).toBe(html);
});
