import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { START } from '../rules/problem.ts';
import type { Answer, Found, Job, Orders } from './reader-messages.ts';

/** How long one file may take and how much memory a reader may hold. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What any real file stays far below: a case study takes about ten milliseconds, a reader about a hundred megabytes. */
export const LIMITS: Limits = { seconds: 10, megabytes: 512 };

/** The program of a reader. */
const READER = new URL('./reader.ts', import.meta.url);
const FILES_A_READER = 16;
const SECONDS_TO_START = 60;
const WATCH_EVERY = 50;

/**
 * Has files read and checked by processes of their own, a few at once. A file that crashes its reader, or takes it past the
 * limits, gets a problem that says so, and the others go on with another reader. Rejects where the fault is ours.
 */
export async function readAll(jobs: readonly Job[], orders: Orders, limits: Limits = LIMITS, program: URL = READER): Promise<Found[]> {
  const waiting = [...jobs];
  const found = new Map<string, Found>();
  const work = async (): Promise<void> => {
    let reader = await startReader(program, orders, limits);
    try {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        const end = await reader.read(job);
        found.set(job.file, 'found' in end ? end.found : tellStop(job.file, end.stopped));
        if ('stopped' in end && waiting.length > 0) reader = await startReader(program, orders, limits);
      }
    } finally {
      reader.stop();
    }
  };
  const readers = Math.min(availableParallelism(), 4, Math.ceil(jobs.length / FILES_A_READER));
  await Promise.all(Array.from({ length: readers }, work));
  return jobs.flatMap(({ file }) => found.get(file) ?? []);
}

type Stop = 'crash' | 'time' | 'memory';

interface Reader {
  readonly read: (job: Job) => Promise<{ found: Found } | { stopped: Stop }>;
  readonly stop: () => void;
}

async function startReader(program: URL, orders: Orders, limits: Limits): Promise<Reader> {
  const child = fork(fileURLToPath(program), [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${limits.megabytes}`],
    env: process.env['NODE_COMPILE_CACHE'] ? { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] } : {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-4_000);
  });
  const ready = await nextOf(child, { seconds: SECONDS_TO_START, megabytes: Infinity });
  if ('stopped' in ready) throw new Error(`The reader of content files could not start (${ready.stopped}).\n${complaint}`);
  child.send(orders);
  return {
    read: async (job) => {
      const next = nextOf(child, limits);
      child.send(job);
      const end = await next;
      if ('stopped' in end) return { stopped: /heap out of memory/.test(complaint) ? 'memory' : end.stopped };
      const reply = end.message as Answer;
      if ('fault' in reply) throw new Error(`The gate failed on ${job.file}. This is a fault of ours.\n${reply.fault}`);
      return reply;
    },
    stop: () => void child.kill('SIGKILL'),
  };
}

/** The next message of a process, or how it ended without one: it is ended here where it goes past the limits. */
function nextOf(child: ChildProcess, { seconds, megabytes }: Limits): Promise<{ message: unknown } | { stopped: Stop }> {
  return new Promise((resolve) => {
    let stopped: Stop = 'crash';
    const end = (reason: Stop): void => {
      stopped = reason;
      child.kill('SIGKILL');
    };
    const clock = setTimeout(() => end('time'), seconds * 1_000);
    const watch = setInterval(() => memoryOf(child) > megabytes && end('memory'), WATCH_EVERY);
    const settle = (result: { message: unknown } | { stopped: Stop }): void => {
      clearTimeout(clock);
      clearInterval(watch);
      child.off('message', onMessage).off('close', onClose);
      resolve(result);
    };
    const onMessage = (message: unknown): void => settle({ message });
    const onClose = (): void => settle({ stopped });
    child.once('message', onMessage).once('close', onClose);
  });
}

/** What a process holds, in megabytes, where the system tells (Linux); elsewhere only its heap is bounded, by Node itself. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const REASONS: Readonly<Record<Stop, string>> = {
  crash: 'This file made the program that reads it crash.',
  time: 'This file takes too long to read.',
  memory: 'This file needs too much memory to read.',
};

function tellStop(file: string, stopped: Stop): Found {
  const mend = 'Take out what no reader could follow: very long lines, thousands of brackets, stars or braces.';
  return { file, problems: [{ code: 'parser-stopped', file, ...START, message: REASONS[stopped], mend }] };
}
