import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectBytes, mendBytes, summariseBytes } from '../rules/inspect.ts';
import { NODE_ONLY_RULES } from './node-only-rules.ts';
import { parseBody } from './parse-body.ts';
import type { Answer, Found, Job, Orders } from './reader-messages.ts';

/*
 * The process that opens and parses content files, one at a time. It may crash, hang or run out of memory on a hostile file;
 * reader-pool.ts starts it, watches it, and puts another in its place.
 */

let orders: Orders | undefined;

process.on('message', (message: Orders | Job) => {
  if ('root' in message) orders = message;
  else void answer(message).then((reply) => process.send?.(reply));
});
process.send?.('ready');

async function answer(job: Job): Promise<Answer> {
  try {
    if (!orders) throw new Error('A file came before the orders.');
    return { found: work(job, await readWithoutFollowing(join(orders.root, job.file)), orders) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function work({ file, task }: Job, bytes: Uint8Array, { context, without }: Orders): Found {
  if (task === 'mend') return { file, problems: [], mended: mendBytes(file, bytes, parseBody) };
  if (task === 'compare') return { file, ...summariseBytes(file, bytes, context) };
  return { file, ...inspectBytes(file, bytes, { context, without, parseBody, more: NODE_ONLY_RULES }) };
}

/** Opens what was listed as a file, even where a link or a pipe has taken its place since. */
async function readWithoutFollowing(path: string): Promise<Uint8Array> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  // Windows knows neither of the two; links need special rights there.
  const handle = await open(path, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
