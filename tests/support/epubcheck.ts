import { execFile } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';

/** Options for a program that runs for seconds: Java spends no time on optimising for long runs. */
const ENVIRONMENT = { ...process.env, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' };

/** Epubcheck's report on a file. Debian installs epubcheck as an archive that only some systems can run directly. */
export function runEpubcheck(program: string, file: string): Promise<string> {
  const [command, ...args] = isArchive(program) ? ['java', '-jar', program, file] : [program, file];
  return new Promise((resolve) => {
    execFile(command, args, { env: ENVIRONMENT }, (error, stdout, stderr) => resolve(stdout + stderr + (error?.message ?? '')));
  });
}

function isArchive(file: string): boolean {
  const start = Buffer.alloc(2);
  const handle = openSync(file, 'r');
  readSync(handle, start, 0, 2, 0);
  closeSync(handle);
  return start.toString('latin1') === 'PK';
}
