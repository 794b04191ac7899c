import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { START } from '../rules/problem.ts';
import type { Answer, Found, Task, WorkerConfig } from './reader-messages.ts';
import { isSnapshot, LIMITS, READER, takeReader, type Limits, type Stop } from './reader-process.ts';

const FILES_A_READER = 16;

/**
 * Reads and checks files in separate processes, a few at once. A file that crashes its reader, or makes it exceed the
 * limits, gets a problem that says so, and another reader continues with the other files. Rejects if the fault is ours.
 */
export async function readAll(
  jobs: readonly Task[],
  orders: WorkerConfig,
  limits: Limits = LIMITS,
  program: URL = READER,
): Promise<Found[]> {
  const waiting = [...jobs];
  const found = new Map<string, Found>();
  const work = async (): Promise<void> => {
    let reader = await startReader(program, orders, limits);
    try {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        if (reader.hasEnded()) reader = await startReader(program, orders, limits);
        const end = await reader.read(job);
        found.set(job.file, 'found' in end ? end.found : onStop(job.file, end.stopped));
      }
    } catch (error) {
      waiting.length = 0;
      throw error;
    } finally {
      reader.stop();
    }
  };
  const readers = Math.min(availableParallelism(), 4, Math.ceil(jobs.length / FILES_A_READER));
  await Promise.all(Array.from({ length: readers }, work));
  return jobs.flatMap(({ file }) => found.get(file) ?? []);
}

interface Reader {
  readonly read: (job: Task) => Promise<{ found: Found } | { stopped: Stop }>;
  /** True if it was stopped, or if it ended while idle, which no file caused. */
  readonly hasEnded: () => boolean;
  readonly stop: () => void;
}

async function startReader(program: URL, orders: WorkerConfig, limits: Limits): Promise<Reader> {
  const process = takeReader(program, limits);
  const ready = await process.ready;
  if ('stopped' in ready && isSnapshot(program)) {
    // The snapshot is damaged. The next check makes another one.
    rmSync(program, { force: true });
    return startReader(READER, orders, limits);
  }
  if ('stopped' in ready) throw new Error(`The reader of content files could not start (${ready.stopped}).\n${process.complaint()}`);
  process.tell(orders);
  let isStopped = false;
  return {
    read: async (job) => {
      const end = await process.ask(job, limits);
      isStopped = 'stopped' in end;
      if ('stopped' in end) return { stopped: /heap out of memory/.test(process.complaint()) ? 'memory' : end.stopped };
      const reply = end.message as Answer;
      if ('fault' in reply)
        throw new Error(`The content check failed on ${job.file}. This is a bug in the almanac. Report it.\n${reply.fault}`);
      return reply;
    },
    hasEnded: () => isStopped || process.hasEnded(),
    stop: process.stop,
  };
}

const REASONS: Readonly<Record<Stop, string>> = {
  crash: 'This file crashed the parser.',
  time: 'This file took too long to read.',
  memory: 'This file used too much memory.',
};

function onStop(file: string, stopped: Stop): Found {
  const suggestion = 'Remove very long lines and large runs of brackets, stars or braces.';
  return { file, problems: [{ code: 'parser-stopped', file, ...START, message: REASONS[stopped], suggestion }] };
}
