import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What differs from a commit: later commits, uncommitted changes and new files. */
export interface Change {
  readonly ref: string;
  /** Paths that exist. */
  readonly files: readonly string[];
  /** Paths that no longer exist. */
  readonly gone: readonly string[];
}

/** Reads what has changed since a commit. Throws if git does not know it. */
export function readChange(ref: string): Change {
  const changed = git('diff', '--name-only', '--no-renames', ref);
  const added = git('ls-files', '--others', '--exclude-standard');
  const paths = [...new Set([...changed, ...added])].sort();
  return { ref, files: paths.filter((path) => existsSync(path)), gone: paths.filter((path) => !existsSync(path)) };
}

/** True if git knows a commit by this name. */
export function isCommit(name: string): boolean {
  try {
    return git('rev-parse', '--verify', '--quiet', `${name}^{commit}`).length === 1;
  } catch {
    return false;
  }
}

const git = (...args: readonly string[]): string[] =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\n')
    .filter((line) => line !== '');
