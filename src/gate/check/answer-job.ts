import { closeSync, constants, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectBytes, fixBytes, summariseBytes } from '../rules/inspect.ts';
import { NODE_ONLY_RULES } from './node-only-rules.ts';
import { parseBody } from './parse-body.ts';
import type { Answer, Found, Task, WorkerConfig } from './reader-messages.ts';

/** Answers the tasks that another process sends to this one. Its first message is the configuration. */
export function answerTasks(): void {
  process.once('message', (orders: WorkerConfig) => {
    process.on('message', (job: Task) => process.send?.(answerTask(job, orders)));
  });
  process.send?.('ready');
}

/** Opens, parses and checks one file. Never throws: a bug of ours is a reply too. */
export function answerTask(job: Task, orders: WorkerConfig): Answer {
  try {
    return { found: work(job, readWithoutFollowing(join(orders.root, job.file)), orders) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function work({ file, task }: Task, bytes: Uint8Array, { context, without }: WorkerConfig): Found {
  if (task === 'fix') return { file, problems: [], fixed: fixBytes(file, bytes, parseBody) };
  if (task === 'compare') return { file, ...summariseBytes(file, bytes, context) };
  return { file, ...inspectBytes(file, bytes, { context, without, parseBody, more: NODE_ONLY_RULES }) };
}

/** Windows has neither flag; links need special rights there. */
const NO_LINKS = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads a path that was listed as a file, safely even if a link or a pipe has replaced it since. */
function readWithoutFollowing(path: string): Uint8Array {
  const descriptor = openSync(path, constants.O_RDONLY | NO_LINKS);
  try {
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
