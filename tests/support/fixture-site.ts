import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { almanacFiles } from '../fixtures/almanac/almanac-files.ts';

/** Files and folders that a site is built from, besides its content. */
const PROGRAM = ['public', 'src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'];
const CACHE = '.cache/fixture-site';
const CARDS = '.cache/share-cards';

/**
 * The folder of the built fixture almanac. It is built once for each state of the program and of the fixture, and reused
 * while both are unchanged. Throws with the output of the build if the build fails.
 */
export function fixtureSite(): string {
  const site = resolve(CACHE, stateOf());
  if (!existsSync(site)) build(site);
  return site;
}

/** A hash of everything that the built site depends on. */
function stateOf(): string {
  const hash = createHash('sha256');
  const isTest = /\.(test|spec)\.ts$/;
  for (const file of [...PROGRAM.flatMap(filesIn), 'package-lock.json'].filter((name) => !isTest.test(name)).sort())
    hash.update(file).update(readFileSync(file));
  for (const [path, text] of almanacFiles()) hash.update(path).update(text);
  return hash.digest('hex').slice(0, 32);
}

function filesIn(path: string): string[] {
  const inside = path.includes('.') ? [] : readdirSync(path, { recursive: true, withFileTypes: true });
  return path.includes('.') ? [path] : inside.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}

function build(site: string): void {
  const root = makeProject();
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (status !== 0) throw new Error(`The fixture almanac cannot be built.\n${stdout}${stderr}`);
    saveSite(join(root, 'dist'), site);
    cpSync(join(root, CARDS), CARDS, { recursive: true });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Makes a separate project with the fixture almanac as its content. */
function makeProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'almanac-fixture-'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const copied of PROGRAM) cpSync(copied, join(root, copied), { recursive: true });
  if (existsSync(CARDS)) cpSync(CARDS, join(root, CARDS), { recursive: true });
  for (const [path, text] of almanacFiles()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Saves a finished site in the cache, and deletes all older ones. */
function saveSite(built: string, site: string): void {
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const beside = `${site}.${process.pid}`;
  cpSync(built, beside, { recursive: true });
  renameSync(beside, site);
}
