import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSealed, writeSealed } from './sealed-file.ts';

let folder = '';
const file = (): string => join(folder, 'within/text');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealed-'));
  writeSealed(file(), 'key', 'one\ntwo');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a text is read with the key it was written with, and with no other', () => {
  expect(readSealed(file(), 'key')).toBe('one\ntwo');
  expect(readSealed(file(), 'other')).toBeUndefined();
  expect(readSealed(join(folder, 'nothing'), 'key')).toBeUndefined();
  expect(readdirSync(join(folder, 'within'))).toEqual(['text']);
});

test.each([
  ['a text that was changed', (text: string) => text.replace('two', 'too')],
  ['a text that was cut', (text: string) => text.slice(0, -1)],
  ['a first line that was cut', (text: string) => text.slice(1)],
  ['nothing', () => ''],
])('%s is not read', (_, damage) => {
  writeFileSync(file(), damage(readFileSync(file(), 'utf8')));
  expect(readSealed(file(), 'key')).toBeUndefined();
});
