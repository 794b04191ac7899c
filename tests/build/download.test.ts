import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_LAST_DOWNLOAD, openLastDownload, recordDownload, type KnownFile } from '../../src/features/download/last-download.build.ts';
import { makeDownload } from '../../src/features/download/make-download.build.ts';

const [ZIP = ''] = readdirSync('dist/download').filter((name) => name.endsWith('.zip'));
const TOP = ZIP.replace(/\.zip$/, '');
const BYTES = readFileSync(join('dist/download', ZIP));
const FILES = unzipSync(BYTES);
const NAMES = Object.keys(FILES);
const read = (name: string): string => Buffer.from(FILES[`${TOP}/${name}`] ?? []).toString('utf8');
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-same-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files that a download needs, and the pages of one kind: enough to have an order. */
const SOME = /^dist($|\/(?:_astro|pagefind|areas|search|index\.html)(?:\/|$))/;

/** Makes the download in its own process; returns its checksum. */
function makeInProcess(site: string, environment: Record<string, string>, umask: string): string {
  const program = `
    process.umask(${umask});
    const { makeDownload } = await import('./src/features/download/make-download.build.ts');
    console.log((await makeDownload(${JSON.stringify(site)}, { edition: '2026-01-01', names: {}, online: 'https://almanac.example' })).sha256);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return stdout.trim() || stderr;
}

test('the same site gives the same bytes in any folder, time zone and locale, with any umask', () => {
  const site = join(folder, 'site');
  const other = join(folder, 'elsewhere/site');
  // The package.json above the scripts says whether they are modules.
  cpSync('package.json', join(folder, 'package.json'));
  cpSync('dist', site, { recursive: true, filter: (path) => SOME.test(path.replaceAll('\\', '/')) });
  cpSync(site, other, { recursive: true });
  for (const name of readdirSync(other, { recursive: true, encoding: 'utf8' })) utimesSync(join(other, name), 1, 1_000_000_000);
  const here = makeInProcess(site, { TZ: 'UTC', LC_ALL: 'C' }, '0o022');
  expect(here).toMatch(/^[0-9a-f]{64}$/);
  expect(makeInProcess(other, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }, '0o077')).toBe(here);
});

test('the download waits for the search index', async () => {
  const site = join(folder, 'late/site');
  const options = { edition: '2026-01-01', names: {}, online: 'https://almanac.example' };
  cpSync('dist', site, { recursive: true, filter: (path) => SOME.test(path.replaceAll('\\', '/')) });
  const whole = await makeDownload(site, options, join(folder, 'late/whole'));
  renameSync(join(site, 'pagefind'), join(folder, 'late/pagefind'));
  // The index appears only when the download waits for it.
  const index: PromiseLike<unknown> = {
    then: (...callbacks) => {
      renameSync(join(folder, 'late/pagefind'), join(site, 'pagefind'));
      return Promise.resolve().then(...callbacks);
    },
  };
  expect((await makeDownload(site, { ...options, index }, join(folder, 'late/again'))).sha256).toBe(whole.sha256);
});

test('files of the last download are reused, and give the same bytes as a new one', async () => {
  const site = join(folder, 'again/site');
  const options = { edition: '2026-01-01', names: {}, online: 'https://almanac.example' };
  cpSync('dist', site, { recursive: true, filter: (path) => SOME.test(path.replaceAll('\\', '/')) });
  const downloads = join(folder, 'again/last');
  const first = await makeDownload(site, options, downloads);
  recordDownload(folder, '1', first);
  const page = join(site, 'areas/workstyles/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', '<p>More.</p></main>'));
  rmSync(join(site, 'areas/index.html'));
  const last = openLastDownload(folder, downloads, '1');
  const taken: string[] = [];
  const counted = { ...last, read: (file: KnownFile) => (taken.push(file.path), last.read(file)) };
  const second = await makeDownload(site, { ...options, last: counted }, join(folder, 'again/second'));
  last.close();
  expect(second.sha256).toBe((await makeDownload(site, options, join(folder, 'again/third'))).sha256);
  expect(second.sha256).not.toBe(first.sha256);
  expect(taken).toHaveLength(first.known.size - 2);

  expect(openLastDownload(folder, downloads, '2')).toBe(NO_LAST_DOWNLOAD);
  writeFileSync(join(downloads, first.name), Buffer.from(readFileSync(join(downloads, first.name))).fill(0, 5_000, 5_001));
  expect(openLastDownload(folder, downloads, '1')).toBe(NO_LAST_DOWNLOAD);
});

test('a file name that some system does not allow stops the download', async () => {
  const site = join(folder, 'unportable');
  cpSync('dist', site, { recursive: true, filter: (path) => /^dist($|.(?:_astro|pagefind|index\.html))/.test(path) });
  writeFileSync(join(site, 'aux.txt'), 'Windows has no file of this name.');
  await expect(makeDownload(site, { edition: '2026-01-01', names: {}, online: 'https://almanac.example' })).rejects.toThrow(
    'aux.txt" is no name that every system can hold',
  );
});

test('another program unpacks the zip, and finds no links and no programs', async () => {
  const reader = new ZipReader(new Uint8ArrayReader(BYTES), { useWebWorkers: false, checkSignature: true });
  const entries = (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory);
  const [start, first, ...others] = entries.map(({ filename }) => filename);
  expect([start, first]).toEqual([`${TOP}/Open the almanac.html`, `${TOP}/almanac/index.html`]);
  expect(others).toEqual([...others].sort());
  expect(entries).toHaveLength(NAMES.length);
  for (const entry of entries) {
    const { filename, externalFileAttributes, encrypted, executable, lastModDate } = entry;
    expect([filename, hash(await entry.getData(new Uint8ArrayWriter()))]).toEqual([filename, hash(FILES[filename] ?? new Uint8Array())]);
    expect([externalFileAttributes, encrypted, executable, lastModDate.getFullYear()]).toEqual([0, false, false, 1980]);
  }
});

test('the zip has one folder, with one page to open and one folder; every system accepts the names', () => {
  expect(NAMES.filter((name) => !name.startsWith(`${TOP}/`))).toEqual([]);
  expect(NAMES.filter((name) => !name.startsWith(`${TOP}/almanac/`))).toEqual([`${TOP}/Open the almanac.html`]);
  const others = NAMES.filter((name) => name.startsWith(`${TOP}/almanac/`));
  expect(others.filter((name) => name.length > 120 || !/^[\w./-]+$/.test(name))).toEqual([]);
  expect(new Set(NAMES.map((name) => name.toLowerCase())).size).toBe(NAMES.length);
  expect(NAMES.filter((name) => /\.(exe|bat|cmd|ps1|vbs|jar|msi|sh|docm|xlsm)$/i.test(name))).toEqual([]);
});

test('its manifest and its checksum are correct', () => {
  const lines = read('almanac/MANIFEST.txt').trim().split('\n');
  expect(lines).toEqual(
    NAMES.filter((name) => name !== `${TOP}/almanac/MANIFEST.txt`)
      .map((name) => `${hash(FILES[name] ?? new Uint8Array())}  ${posix.relative(`${TOP}/almanac`, name)}`)
      .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)),
  );
  expect(readFileSync('dist/download/SHA256SUMS', 'utf8')).toBe(`${hash(BYTES)}  ${ZIP}\n`);
});

test('every link leads to an existing file', () => {
  const names = new Set(NAMES);
  const broken = NAMES.filter((name) => name.endsWith('.html')).flatMap((name) => {
    const links = Buffer.from(FILES[name] ?? [])
      .toString('utf8')
      .matchAll(/ (?:href|src|action)="(?!https?:|mailto:|#)([^"]*)"/g);
    return [...links].flatMap(([, link = '']) => {
      const target = decodeURIComponent(new URL(link.replaceAll('&amp;', '&'), `file:///${name}`).pathname.slice(1));
      return names.has(target) ? [] : [`${name}: ${link}`];
    });
  });
  expect(broken.slice(0, 10)).toEqual([]);
});
