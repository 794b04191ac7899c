import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readUse } from './process-use.ts';

/** How many seconds of processor time one file may take, and how much memory a reader may use. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Any real file is far below this: a case study takes about ten milliseconds, a reader about a hundred megabytes. */
export const LIMITS: Limits = { seconds: 10, megabytes: 512 };

/** The program of a reader. */
export const READER = new URL('./reader.ts', import.meta.url);

/** The file extension of a program that is a startup snapshot of Node. */
export const SNAPSHOT = '.blob';

export const isSnapshot = (program: URL): boolean => program.pathname.endsWith(SNAPSHOT);

/** Why a process was stopped, or ended by itself. */
export type Stop = 'crash' | 'time' | 'memory';

/** A message of a process, or how it ended without one. */
type End = { readonly message: unknown } | { readonly stopped: Stop };

/** A process that reads files, under watch. */
export interface ReaderProcess {
  /** Its first message, which says that it is ready. */
  readonly ready: Promise<End>;
  readonly ask: (message: unknown, limits: Limits) => Promise<End>;
  readonly tell: (message: unknown) => void;
  readonly hasEnded: () => boolean;
  /** The end of its error output. */
  readonly complaint: () => string;
  readonly stop: () => void;
}

const SECONDS_TO_START = 60;
const WATCH_EVERY = 50;
/** A process that uses no processor time is stopped after this many times its limit. */
const LONGEST_WAIT = 60;

const ahead: { readonly program: URL; readonly reader: ReaderProcess }[] = [];

/** Starts a reader ahead of its first use. A command that loads many modules calls this before it loads them. */
export function startAhead(program: URL): void {
  ahead.push({ program, reader: startProcess(program, LIMITS) });
}

/** Stops readers that were started ahead and not needed. */
export function stopAhead(): void {
  for (const { reader } of ahead.splice(0)) reader.stop();
}

/** A reader of content files: one that was started ahead, or a new one. */
export function takeReader(program: URL, limits: Limits): ReaderProcess {
  const started = limits === LIMITS && ahead[0]?.program === program ? ahead.shift()?.reader : undefined;
  return started ?? startProcess(program, limits);
}

function startProcess(program: URL, { megabytes }: Limits): ReaderProcess {
  const path = fileURLToPath(program);
  const child = fork(path, [], {
    serialization: 'advanced',
    // A reader ends before V8's most expensive compiler has saved the time that it takes from the other readers.
    execArgv: [...(isSnapshot(program) ? ['--snapshot-blob', path] : []), '--no-opt', `--max-old-space-size=${megabytes}`],
    env: pick(process.env, ['NODE_COMPILE_CACHE', 'SystemRoot']),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // `close` says how it ended; a message that fails to reach it must not end this process too.
  child.on('error', () => undefined);
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-4_000);
  });
  return {
    ready: nextOf(child, { seconds: SECONDS_TO_START, megabytes: Infinity }),
    ask: (message, limits) => {
      const next = nextOf(child, limits);
      child.send(message as object);
      return next;
    },
    tell: (message) => void child.send(message as object),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    complaint: () => complaint,
    stop: () => leave(child),
  };
}

/** Without its channel a reader ends by itself, and stores what it compiled for the next one. Nothing waits for that. */
function leave(child: ChildProcess): void {
  if (!child.connected) return void child.kill('SIGKILL');
  child.disconnect();
  child.stderr?.destroy();
  child.unref();
}

/** A reader gets only the environment variables that Node itself needs. */
function pick(environment: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
}

/** The next message of a process, or how it ended without one. A process that exceeds the limits is stopped here. */
function nextOf(child: ChildProcess, limits: Limits): Promise<End> {
  return new Promise((resolve) => {
    const watch = setInterval(watchFor(child, limits, end), WATCH_EVERY);
    // The child keeps this process alive for as long as it is needed; the timer must not.
    watch.unref();
    child.once('message', onMessage).once('close', onClose).once('error', onClose);

    function agree(result: End): void {
      clearInterval(watch);
      child.off('message', onMessage).off('close', onClose).off('error', onClose);
      resolve(result);
    }
    function end(stopped: Stop): void {
      child.kill('SIGKILL');
      agree({ stopped });
    }
    function onMessage(message: unknown): void {
      agree({ message });
    }
    function onClose(): void {
      agree({ stopped: 'crash' });
    }
  });
}

/** Measures processor time if the system reports it, so that no file is blamed for a machine that is busy or asleep. */
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
