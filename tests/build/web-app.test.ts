import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';

interface Manifest {
  readonly start_url: string;
  readonly display: string;
  readonly lang: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
}

const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as Manifest;

test('the manifest of the web app is linked, and every icon has its stated size', async () => {
  expect(readFileSync('dist/index.html', 'utf8')).toContain('<link rel="manifest" href="/manifest.webmanifest">');
  expect(manifest).toMatchObject({ start_url: '/', display: 'minimal-ui', lang: 'en-GB' });
  expect(manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`)).toEqual([
    'any 192x192',
    'any 512x512',
    'maskable 192x192',
    'maskable 512x512',
  ]);
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(join('dist', src)).metadata();
    expect([src, `${width}x${height}`]).toEqual([src, sizes]);
  }
});

test('no script registers a service worker', () => {
  const scripts = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((name) => readFileSync(join('dist/_astro', name), 'utf8').includes('serviceWorker'))).toEqual([]);
});
