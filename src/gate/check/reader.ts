import { answerJob } from './answer-job.ts';
import type { Job, Orders } from './reader-messages.ts';

/*
 * The process that reads content files, one at a time. It may crash, hang or run out of memory on a hostile file;
 * reader-pool.ts starts it, watches it, and puts another in its place. Its first message are its orders.
 */

process.once('message', (orders: Orders) => {
  process.on('message', (job: Job) => process.send?.(answerJob(job, orders)));
});
process.send?.('ready');
