import { START, type Issue } from './problem.ts';
import type { Rule } from './rule.ts';

/** The rules for the bytes of a file, before they are read as text. */
export const BYTE_RULES: readonly Rule<Uint8Array>[] = [
  { id: 'utf-8', code: 'encoding', check: checkEncoding },
  { id: 'no-nul', code: 'encoding', check: checkNul },
];

const suggestion = 'Save it as UTF-8 (in Windows Notepad: Save as, Encoding: UTF-8).';

function checkEncoding(bytes: Uint8Array): Issue[] {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return [];
  } catch {
    return [{ ...START, message: 'The file is not UTF-8 text.', suggestion }];
  }
}

function checkNul(bytes: Uint8Array): Issue[] {
  const offset = bytes.indexOf(0);
  if (offset === -1) return [];
  const line = bytes.subarray(0, offset).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1);
  const column = offset - bytes.lastIndexOf(0x0a, offset);
  return [{ line, column, message: 'The file contains a null character (U+0000).', suggestion }];
}
