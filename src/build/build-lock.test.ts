import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildInProgress, lockBuild } from './build-lock.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'almanac-lock-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const leave = (pid: number): void => {
  mkdirSync(join(root, '.cache'));
  writeFileSync(join(root, '.cache/build.lock'), String(pid));
};

test('a second build is refused until the first has ended', () => {
  const unlock = lockBuild(root);
  expect(() => lockBuild(root)).toThrow(BuildInProgress);
  expect(() => lockBuild(root)).toThrow(`Another build is running here (process ${process.pid}).`);
  unlock();
  lockBuild(root)();
  expect(existsSync(join(root, '.cache/build.lock'))).toBe(false);
});

test('the lock of a killed build does not block another build', () => {
  leave(spawnSync(process.execPath, ['--version']).pid);
  expect(() => lockBuild(root)()).not.toThrow();
});

test('a lock that cannot be read does not block a build', () => {
  leave(Number.NaN);
  expect(() => lockBuild(root)()).not.toThrow();
});
