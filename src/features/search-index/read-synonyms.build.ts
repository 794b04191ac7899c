import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The groups of words that mean the same, as `content/synonyms.yaml` has them. The gate has checked the file. */
export function readSynonyms(): string[][] {
  return (parse(readFileSync('content/synonyms.yaml', 'utf8')) as { words: string[] }[]).map(({ words }) => words);
}
