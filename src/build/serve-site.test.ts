import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { get as request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../site/content-security-policy.ts';
import { serveSite, type ServedSite } from './serve-site.ts';

const ANY_PORT = 0;

let root = '';
let site: ServedSite | undefined;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'almanac-serve-'));
  await write('dist', 'Old');
  site = await serveSite(join(root, 'dist'), ANY_PORT);
});
afterAll(async () => {
  site?.server.close();
  await rm(root, { recursive: true, force: true });
});

async function write(folder: string, text: string): Promise<void> {
  await mkdir(join(root, folder, 'areas'), { recursive: true });
  await writeFile(join(root, folder, '404.html'), 'Not here');
  await writeFile(join(root, folder, 'areas', 'index.html'), text);
}

const get = (path: string): Promise<Response> => fetch(new URL(path, site?.url));

/** The status of a path exactly as written; `fetch` would normalise it first. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ port: site?.port, path }, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });

test('a page has its type and the headers of a host; a missing page is a page too', async () => {
  const page = await get('areas/');
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([200, 'text/html;charset=utf-8', 'Old']);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(page.headers.get(name)).toBe(value);
  const missing = await get('nowhere/');
  expect([missing.status, await missing.text()]).toEqual([404, 'Not here']);
});

test('browsers cache files with a hash in their name, and revalidate everything else', async () => {
  await mkdir(join(root, 'dist', '_astro'), { recursive: true });
  await writeFile(join(root, 'dist', '_astro', 'page.Ab3_x.css'), 'p {}');
  expect((await get('_astro/page.Ab3_x.css')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await get('areas/')).headers.get('cache-control')).toBe('no-cache');
});

test('a site built while the server runs is served whole, and at once', async () => {
  await write('next', 'New, and much longer than before');
  await writeFile(join(root, 'next', 'new.css'), 'p {}');
  await rename(join(root, 'dist'), join(root, 'old'));
  await rename(join(root, 'next'), join(root, 'dist'));
  expect(await (await get('areas/')).text()).toBe('New, and much longer than before');
  expect((await get('new.css')).status).toBe(200);
});

test('nothing outside the site is served', async () => {
  await writeFile(join(root, 'secret.txt'), 'secret');
  for (const path of [
    '/../secret.txt',
    '/areas/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '//../secret.txt',
  ])
    expect([path, await statusOf(path)]).toEqual([path, 404]);
  expect(await statusOf('/areas/../areas/')).toBe(200);
});

test('if a port is taken, the next one is tried', async () => {
  const other = await serveSite(join(root, 'dist'), site?.port ?? ANY_PORT);
  expect(other.port).toBeGreaterThan(site?.port ?? ANY_PORT);
  other.server.close();
});
