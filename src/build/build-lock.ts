import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LOCK = '.cache/build.lock';

/** Another build is running in the same folder. */
export class BuildInProgress extends Error {}

/**
 * Keeps other builds out of a project until the returned function is called, or until this process ends. A lock that a
 * killed build left behind is replaced. Throws BuildInProgress.
 */
export function lockBuild(root: string): () => void {
  const file = join(root, LOCK);
  mkdirSync(dirname(file), { recursive: true });
  if (!tryLock(file)) {
    const holder = Number(readFileSync(file, 'utf8'));
    if (isRunning(holder))
      throw new BuildInProgress(`Another build is running here (process ${holder}). Wait until it has finished, then build again.`);
    rmSync(file, { force: true });
    if (!tryLock(file)) throw new BuildInProgress('Another build has just started here. Wait until it has finished, then build again.');
  }
  const unlock = (): void => rmSync(file, { force: true });
  process.once('exit', unlock);
  return () => {
    process.off('exit', unlock);
    unlock();
  };
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A process that we may not signal is still running. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
