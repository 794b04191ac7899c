import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeSmallAlmanac } from '../gate/content-folder.ts';

const STEP = '  - to: glossary\n    why: The words are explained there.\n';
const ROUTE = `---\ntitle: A short way\naudience: Everybody who tests a build.\nmeaning: At its end you know that it works.\norder: 1\nminutes: 5\nsteps:\n${STEP.repeat(4)}---\n\nWalk it.\n`;
const dead = (url: string, since: string): string => `- url: ${url}\n  fault: gone\n  since: ${since}\n  checked: 2026-01-08\n`;
/** One address has failed for long enough to be called dead, and another has not. */
const LINKS = dead('https://www.example.org/', '2026-01-01') + dead('https://www.example.com/', '2026-01-08');

const CODE = ['public', 'src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'];
/** Prose that no test is about, and share cards from earlier builds. */
const AS_THEY_ARE = ['content/networks/lola.mdx', '.cache/share-cards'];
const PAGES = 'content/pages';
/** A link to a case study or a route that the small almanac does not have. Figures need a link, so it gets an existing target. */
const LINK_TO_MISSING = /\[([^\]]+)\]\(\/(?:case-studies|routes)\/[a-z0-9-]+\/[^)]*\)/g;

/** The text of the last good page and download, and the name of the download. */
export const LAST = 'the last good one';
export const ZIP = 'new-local-almanac-2001-01-01.zip';

/** The case study that tests change, and its text, in which nothing is wrong. */
export const STUDY = 'content/case-studies/example.mdx';
export const GOOD = readFileSync('tests/fixtures/example.mdx', 'utf8');

/** The text of a draft with this title, about another story than the example. */
export const draftCalled = (title: string): string =>
  GOOD.replace(/title: .*/, `title: ${title}\ndraft: true`).replaceAll('www.example.', 'www.fourth.example.');

/** Makes a separate project: the same code, the small almanac, and a "last good" site of one page. */
export function makeSmallProject(): string {
  const root = writeSmallAlmanac({ 'content/links.yaml': LINKS, 'content/routes/short.mdx': ROUTE });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const path of [...CODE, ...AS_THEY_ARE.filter((each) => existsSync(each))]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(path, join(root, path), { recursive: true });
  }
  mkdirSync(join(root, PAGES), { recursive: true });
  for (const name of readdirSync(PAGES))
    writeFileSync(
      join(root, PAGES, name),
      readFileSync(join(PAGES, name), 'utf8').replaceAll(LINK_TO_MISSING, '[$1](/case-studies/example/)'),
    );
  mkdirSync(join(root, 'dist/download'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), LAST);
  writeFileSync(join(root, 'dist/download', ZIP), LAST);
  return root;
}
