import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Loaded before a program: kills it, as a power cut would, right before step DIE_AT, counted from 0. A step writes, renames
 * or removes a file or folder. If DIE_AT is not set, the hook counts the steps and writes their number to STEPS_TO.
 */

let steps = 0;
const last = Number(process.env['DIE_AT'] ?? Infinity);

function step(): void {
  if (steps === last) process.kill(process.pid, 'SIGKILL');
  steps += 1;
}

type Change = (...args: readonly never[]) => unknown;

/** Makes each of these functions count before it does its work. */
function count(functions: Record<string, Change>, names: readonly string[]): void {
  for (const name of names) {
    const change = functions[name];
    if (change)
      functions[name] = (...args) => {
        step();
        return change(...args);
      };
  }
}

const { writeFileSync } = fs;
const CHANGES = ['rename', 'rm', 'writeFile', 'mkdir', 'copyFile', 'cp', 'unlink', 'rmdir'];
count(fs.promises as unknown as Record<string, Change>, CHANGES);
count(fs as unknown as Record<string, Change>, [...CHANGES.map((name) => `${name}Sync`), 'createWriteStream']);
syncBuiltinESMExports();
process.on('exit', () => {
  if (process.env['STEPS_TO']) writeFileSync(process.env['STEPS_TO'], String(steps));
});
