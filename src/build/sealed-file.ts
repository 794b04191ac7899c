import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/*
 * A text stored between builds. Its first line has a key, which names what it was made from, and a digest of the text. A text with
 * another key, or a damaged one, counts as missing.
 */

export function readSealed(file: string, key: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const sealed = text.slice(end + 1);
    return text.slice(0, end) === `${key} ${digest(sealed)}` ? sealed : undefined;
  } catch {
    // It does not exist yet.
    return undefined;
  }
}

/** Writes it so that no other process ever reads half of it. */
export function writeSealed(file: string, key: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${key} ${digest(text)}\n${text}`);
  renameSync(unfinished, file);
}

export const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
