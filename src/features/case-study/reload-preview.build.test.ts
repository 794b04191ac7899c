import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reloadPreview } from './reload-preview.build.ts';

const STUDY = 'content/case-studies/wigan-deal.mdx';
const home = process.cwd();
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reload-'));
  cpSync(STUDY, join(root, STUDY));
  process.chdir(root);
});
afterEach(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

/** A preview with its watcher, and the messages it sends to the server, to open pages and to the terminal. */
async function startPreview() {
  const watcher = new EventEmitter();
  const [pages, readers, warn] = [vi.fn(), vi.fn(), vi.fn()];
  const server = { watcher, environments: { ssr: { hot: { send: pages } }, client: { hot: { send: readers } } } };
  await reloadPreview().hooks['astro:server:setup']?.({ server, logger: { warn } } as never);
  return { watcher, pages, readers, warn };
}

test('open pages reload when a case study is saved, added or removed, and for no other file', async () => {
  const { watcher, pages, readers, warn } = await startPreview();
  for (const event of ['add', 'change', 'unlink']) watcher.emit(event, join(root, STUDY));
  for (const file of ['content/case-studies/notes.txt', 'content/places/leeds.yaml']) watcher.emit('change', join(root, file));
  expect(pages).toHaveBeenCalledTimes(3);
  expect(readers.mock.calls).toEqual([1, 2, 3].map(() => [{ type: 'full-reload' }]));
  expect(warn).not.toHaveBeenCalled();
});

test.each(['title: An unfinished case study', 'title: ['])(
  'the terminal says that a case study cannot be shown, and how to find out why: %s',
  async (yaml) => {
    const { watcher, warn } = await startPreview();
    writeFileSync(STUDY, `---\n${yaml}\n---\n`);
    watcher.emit('change', join(root, STUDY));
    expect(warn).toHaveBeenCalledExactlyOnceWith(`wigan-deal is not shown: npm run check ${STUDY} says why.`);
  },
);
