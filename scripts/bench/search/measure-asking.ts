import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openIndex } from '../../../tests/search/ask-index.ts';
import { indexAlmanac } from './engines.ts';
import type { GeneratedStudy } from './generated-studies.ts';
import { milliseconds, number } from './table.ts';

/** The processor time of our search alone, in Node, without a page: all queries one after the other, then again. */
export async function measureAsking(studies: readonly GeneratedStudy[], queries: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-asking-'));
  try {
    await indexAlmanac(studies, folder);
    const { ask } = await openIndex(folder);
    const askAll = async (): Promise<number> => {
      const before = process.cpuUsage();
      for (const query of queries) await ask(query);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000 / queries.length;
    };
    const [first, again] = [await askAll(), await askAll()];
    return `${number(studies.length)} studies: ${milliseconds(first)} of processor time per query, ${milliseconds(again)} when asked again; ${queries.length} queries`;
  } finally {
    await rm(folder, { recursive: true });
  }
}
