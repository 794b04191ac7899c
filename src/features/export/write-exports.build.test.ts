import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSealed } from '../../build/sealed-file.ts';
import { writeExports } from './write-exports.build.ts';

let root = '';
const at = (path: string): string => join(root, path);
const write = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};

/** A site of one case study that links to another. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'exports-'));
  writePage('here', '<p><a href="/case-studies/other/">other</a></p>');
});
afterEach(() => rmSync(root, { recursive: true }));

function writePage(slug: string, text: string): void {
  const facts = '<div hidden data-place="Leeds"></div><h1>A title</h1><time datetime="2026-11-22">22 November 2026</time>';
  write(`site/case-studies/${slug}/index.html`, `<!doctype html><body><article>${facts}${text}</article></body>`);
  write(`site/data/case-studies/${slug}.js`, '');
}

async function exportHere(program = 'program'): Promise<string> {
  await writeExports(at('site'), { online: 'https://almanac.example', root, program });
  return readFileSync(at('site/data/editions/here.js'), 'utf8');
}

const STORED = '.cache/single-file-copies/here.js';

test('the result of the same program for the same page is reused', async () => {
  const first = await exportHere();
  const [key = ''] = readFileSync(at(STORED), 'utf8').split(' ');
  // A changed text under the same key shows whether the stored one is written.
  writeSealed(at(STORED), key, 'what is stored');
  expect(await exportHere()).toBe('what is stored');
  expect(await exportHere('another program')).toBe(first);
});

test('a changed page, a new case study and a damaged copy are noticed', async () => {
  const first = await exportHere();
  expect(first).toContain('https://almanac.example/case-studies/other/');
  writePage('other', '<p>o</p>');
  const linked = await exportHere();
  expect(linked).not.toContain('https://almanac.example/case-studies/other/');
  writePage('here', '<p>Something else</p>');
  expect(await exportHere()).toContain('Something else');
  writeFileSync(at(STORED), readFileSync(at(STORED), 'utf8').replace('Something else', 'Something wrong'));
  expect(await exportHere()).toContain('Something else');
});
