import { EventEmitter } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { studyLoader } from './study-loader.build.ts';

const SLUG = 'wigan-deal';
const STUDY = `content/case-studies/${SLUG}.mdx`;
const home = process.cwd();
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loader-'));
  for (const file of [STUDY, 'package-lock.json', 'astro.config.mjs']) cpSync(file, join(root, file));
  mkdirSync(join(root, 'src'));
  process.chdir(root);
});
afterEach(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

/** The context that Astro gives a loader: a store, a parser that refuses data without a title, and a watcher in a preview. */
function makeContext(watcher?: EventEmitter) {
  const store = new Map<string, { readonly id: string; readonly data: { readonly title?: string }; readonly digest: string }>();
  const parseData = ({ data }: { data: { title?: string } }) =>
    data.title ? Promise.resolve(data) : Promise.reject(new Error('no title'));
  const context = {
    store: {
      get: (id: string) => store.get(id),
      set: (entry: { id: string }) => store.set(entry.id, entry as never),
      delete: (id: string) => store.delete(id),
      keys: () => store.keys(),
    },
    parseData,
    generateDigest: (text: string) => text,
    watcher,
  } as unknown as LoaderContext;
  return { context, titleOf: (slug: string) => store.get(slug)?.data.title };
}

test('a build loads all case studies, and stops at an incomplete one', async () => {
  const { context, titleOf } = makeContext();
  await studyLoader().load(context);
  expect(titleOf(SLUG)).toBeTruthy();
  renameSync(STUDY, 'content/case-studies/another.mdx');
  await studyLoader().load(context);
  expect(titleOf(SLUG)).toBeUndefined();
  expect(titleOf('another')).toBeTruthy();
  writeFileSync('content/case-studies/another.mdx', '');
  await expect(studyLoader().load(context)).rejects.toThrow('no title');
});

test('a preview starts with an incomplete case study', async () => {
  writeFileSync(STUDY, '');
  const { context, titleOf } = makeContext(new EventEmitter());
  await studyLoader().load(context);
  expect(titleOf(SLUG)).toBeUndefined();
});
