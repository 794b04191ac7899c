import { execFile } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';

/** For a program that ends after seconds: no time goes into making it fast for hours. */
const ENVIRONMENT = { ...process.env, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' };

/** What epubcheck says of a file. Debian installs it as an archive that only some systems run by themselves. */
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
