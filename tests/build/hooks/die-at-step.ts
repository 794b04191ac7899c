import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/* Loaded before a program: kills it, as a power cut would, right before the step of the swap that DIE_AT counts. */

let left = Number(process.env['DIE_AT']);

function dieWhenDue(): void {
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  left -= 1;
}

const { rename, rm } = fs.promises;
fs.promises.rename = (...args) => {
  dieWhenDue();
  return rename(...args);
};
fs.promises.rm = (...args) => {
  dieWhenDue();
  return rm(...args);
};
syncBuiltinESMExports();
