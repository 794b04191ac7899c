import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/* Loaded before a program: lets it write FILES_THAT_FIT files of the site, and then reports a full disk. */

let left = Number(process.env['FILES_THAT_FIT']);

function fillUp(path: unknown): void {
  if (!String(path).includes('.dist-next')) return;
  if (left === 0) throw Object.assign(new Error(`ENOSPC: no space left on device, write '${String(path)}'`), { code: 'ENOSPC' });
  left -= 1;
}

const { writeFileSync, createWriteStream } = fs;
const { writeFile } = fs.promises;
fs.promises.writeFile = async (...args) => {
  fillUp(args[0]);
  return writeFile(...args);
};
fs.writeFileSync = (...args) => {
  fillUp(args[0]);
  writeFileSync(...args);
};
fs.createWriteStream = (...args) => {
  fillUp(args[0]);
  return createWriteStream(...args);
};
syncBuiltinESMExports();
