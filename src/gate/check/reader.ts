import { answerTasks } from './answer-job.ts';

/*
 * The process that reads content files, one at a time. It may crash, hang or run out of memory on a hostile file;
 * reader-pool.ts starts it, watches it, and replaces it.
 */

answerTasks();
