import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { writeEnd } from './zip-records.build.ts';
import { createZip } from './zip-writer.build.ts';

const folder = mkdtempSync(join(tmpdir(), 'almanac-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FILES = Array.from({ length: 40 }, (_, index): [string, Buffer] => [
  `top/file-${index}.${index % 2 === 0 ? 'html' : 'png'}`,
  Buffer.from(`text ${index} `.repeat(index * 50)),
]);
const byName = (a: string, b: string): number => (a < b ? -1 : 1);

async function makeZip(name: string): Promise<{ bytes: Buffer; sha256: string; length: number }> {
  const file = join(folder, name);
  const zip = await createZip(file);
  for (const [path, content] of FILES) await zip.add(path, content);
  expect(existsSync(file)).toBe(false);
  const written = await zip.end(byName);
  await zip.close();
  return { bytes: readFileSync(file), ...written };
}

test('a zip contains what was added, sorted, and its facts are correct', async () => {
  const { bytes, sha256, length } = await makeZip('one.zip');
  const unpacked = Object.entries(unzipSync(bytes));
  expect(unpacked.map(([path]) => path)).toEqual(FILES.map(([path]) => path).sort());
  expect(new Map(unpacked.map(([path, content]) => [path, Buffer.from(content).toString()]))).toEqual(
    new Map(FILES.map(([path, content]) => [path, content.toString()])),
  );
  expect([length, sha256]).toEqual([bytes.length, createHash('sha256').update(bytes).digest('hex')]);
  expect(existsSync(join(folder, 'one.zip.part'))).toBe(false);
});

test('the same files give the same bytes', async () => {
  expect((await makeZip('two.zip')).sha256).toBe((await makeZip('three.zip')).sha256);
});

test('a zip that is not ended leaves nothing', async () => {
  const zip = await createZip(join(folder, 'broken.zip'));
  await zip.add('a.html', Buffer.from('text'));
  await zip.close();
  expect(readdirSync(folder).filter((name) => name.startsWith('broken'))).toEqual([]);
});

test.each([65_534, 65_535])('a zip of %d files has them all', async (count) => {
  const zip = await createZip(join(folder, 'many.zip'));
  for (let number = 0; number < count; number += 1) await zip.add(`${number}.png`, Buffer.from(String(number)));
  await zip.end(byName);
  await zip.close();
  const unpacked = Object.entries(unzipSync(readFileSync(join(folder, 'many.zip'))));
  expect(unpacked).toHaveLength(count);
  expect(unpacked.every(([path, content]) => path === `${Buffer.from(content).toString()}.png`)).toBe(true);
});

test('more bytes than a zip can hold are refused', () => {
  expect(() => writeEnd({ files: 1, at: 2 ** 32, length: 0 })).toThrow('bytes');
});
