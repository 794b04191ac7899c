import { answerJob } from '../../src/check/answer-job.ts';
import type { readAll } from '../../src/check/reader-pool.ts';

/** Reads files in this process, for tests of what is done with the answers: the harmless files of the small almanac stop nobody. */
export const readHere: typeof readAll = (jobs, orders) =>
  Promise.resolve(
    jobs.map((job) => {
      const answer = answerJob(job, orders);
      if ('fault' in answer) throw new Error(answer.fault);
      return answer.found;
    }),
  );
