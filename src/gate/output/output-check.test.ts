import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../site/content-security-policy.ts';
import { outputCheck } from './output-check.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-check-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the hook on a site of one page with this body, and returns its message if nothing is wrong. */
async function check(body: string): Promise<string> {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head>${policy}<title>x</title></head><body>${body}</body></html>`,
  );
  const info = vi.fn<(text: string) => void>();
  const hook = outputCheck().site.hooks['astro:build:done'] as (options: object) => Promise<void>;
  await hook({ dir: pathToFileURL(`${folder}/`), logger: { info } });
  return String(info.mock.calls[0]?.[0]);
}

test('the pages of a site without faults are counted', async () => {
  expect(await check('<p id="a"><a href="#a">a</a></p>')).toBe('1 pages checked: links, anchors, scripts and attributes');
});

test('a site with faults stops the build, and names the first fifty', async () => {
  await expect(check('<a href="/gone/">a</a>')).rejects.toThrow('1 faults in the built pages:\n/: the link "/gone/" is broken');
  await expect(check('<a href="/gone/">a</a>'.repeat(60))).rejects.toThrow(/^60 faults(?:.*\n){50}[^\n]*$/);
});
