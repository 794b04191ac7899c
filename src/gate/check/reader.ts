import { answerTask } from './answer-job.ts';
import type { Task, WorkerConfig } from './reader-messages.ts';

/*
 * The process that reads content files, one at a time. It may crash, hang or run out of memory on a hostile file;
 * reader-pool.ts starts it, watches it, and replaces it. Its first message is its configuration.
 */

process.once('message', (orders: WorkerConfig) => {
  process.on('message', (job: Task) => process.send?.(answerTask(job, orders)));
});
process.send?.('ready');
