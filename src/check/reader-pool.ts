import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { START } from '../rules/problem.ts';
import { readUse } from './process-use.ts';
import type { Answer, Found, Job, Orders } from './reader-messages.ts';

/** How many seconds of work one file may take and how much memory a reader may hold. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What any real file stays far below: a case study takes about ten milliseconds, a reader about a hundred megabytes. */
const LIMITS: Limits = { seconds: 10, megabytes: 512 };

/** The program of a reader. */
const READER = new URL('./reader.ts', import.meta.url);
const FILES_A_READER = 16;
const SECONDS_TO_START = 60;
const WATCH_EVERY = 50;
/** A process that does nothing at all is given up after this many times its limit. */
const LONGEST_WAIT = 60;

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
        if (reader.isGone()) reader = await startReader(program, orders, limits);
        const end = await reader.read(job);
        found.set(job.file, 'found' in end ? end.found : tellStop(job.file, end.stopped));
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

type Stop = 'crash' | 'time' | 'memory';

interface Reader {
  readonly read: (job: Job) => Promise<{ found: Found } | { stopped: Stop }>;
  /** True where it was stopped, or ended while it had nothing to do, for which no file is to blame. */
  readonly isGone: () => boolean;
  readonly stop: () => void;
}

async function startReader(program: URL, orders: Orders, limits: Limits): Promise<Reader> {
  const child = fork(fileURLToPath(program), [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${limits.megabytes}`],
    env: pick(process.env, ['NODE_COMPILE_CACHE', 'SystemRoot']),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // How it ended is told by `close`; a message that no longer reaches it must not end this process too.
  child.on('error', () => undefined);
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-4_000);
  });
  const ready = await nextOf(child, { seconds: SECONDS_TO_START, megabytes: Infinity });
  if ('stopped' in ready) throw new Error(`The reader of content files could not start (${ready.stopped}).\n${complaint}`);
  child.send(orders);
  let isStopped = false;
  return {
    read: async (job) => {
      const next = nextOf(child, limits);
      child.send(job);
      const end = await next;
      isStopped = 'stopped' in end;
      if ('stopped' in end) return { stopped: /heap out of memory/.test(complaint) ? 'memory' : end.stopped };
      const reply = end.message as Answer;
      if ('fault' in reply) throw new Error(`The gate failed on ${job.file}. This is a fault of ours.\n${reply.fault}`);
      return reply;
    },
    isGone: () => isStopped || child.exitCode !== null || child.signalCode !== null,
    stop: () => void child.kill('SIGKILL'),
  };
}

/** A reader gets nothing of the environment but what Node itself needs. */
function pick(environment: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
}

/** The next message of a process, or how it ended without one: it is ended here where it goes past the limits. */
function nextOf(child: ChildProcess, limits: Limits): Promise<{ message: unknown } | { stopped: Stop }> {
  return new Promise((resolve) => {
    const watch = setInterval(watchFor(child, limits, end), WATCH_EVERY);
    child.once('message', onMessage).once('close', onClose).once('error', onClose);

    function settle(result: { message: unknown } | { stopped: Stop }): void {
      clearInterval(watch);
      child.off('message', onMessage).off('close', onClose).off('error', onClose);
      resolve(result);
    }
    function end(stopped: Stop): void {
      child.kill('SIGKILL');
      settle({ stopped });
    }
    function onMessage(message: unknown): void {
      settle({ message });
    }
    function onClose(): void {
      settle({ stopped: 'crash' });
    }
  });
}

/** Time is that of the processor where the system tells it, so that no file is blamed for a machine that is busy or asleep. */
function watchFor({ pid }: ChildProcess, { seconds, megabytes }: Limits, end: (reason: Stop) => void): () => void {
  const started = performance.now();
  const before = readUse(pid)?.seconds ?? 0;
  return () => {
    const use = readUse(pid);
    const waited = (performance.now() - started) / 1_000;
    if ((use ? use.seconds - before : waited) > seconds || waited > seconds * LONGEST_WAIT) end('time');
    else if (use && use.megabytes > megabytes) end('memory');
  };
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
