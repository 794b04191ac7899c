import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The cost of a command, including all processes that it started. */
export interface Cost {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of processor time, of programs and of the system. */
  readonly work: number;
  /** The peak memory of its largest process, in MB; undefined if the system does not report it. */
  readonly memory: number | undefined;
}

/** Milliseconds between two readings of the memory. The fastest builds take a few hundred milliseconds. */
const EVERY = 50;
/** The flags that package.json sets for a build. */
const AS_NPM_DOES = ['--max-semi-space-size=64'];

/** Runs a Node program in `folder` and measures it. */
export const runMeasured = (program: string, folder: string, args: readonly string[] = []): Promise<Cost> =>
  measureCommand([process.execPath, ...AS_NPM_DOES, program, ...args], folder);

/** Runs a command in `folder` and measures it with the shell's own clock. Throws with its output if it fails. */
export async function measureCommand(command: readonly string[], folder: string): Promise<Cost> {
  const child = spawn('bash', ['-c', `TIMEFORMAT='%R %U %S'; time "$0" "$@"`, ...command], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let [said, memory] = ['', 0];
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const watch = setInterval(() => (memory = Math.max(memory, largestOf(child.pid ?? 0))), EVERY);
  const code = await new Promise((done) => child.once('close', done));
  clearInterval(watch);
  const times = said.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  if (code !== 0 || times.length !== 3) throw new Error(`${command.join(' ')} failed in ${folder}.\n${said}`);
  const [wall = 0, user = 0, system = 0] = times;
  return { wall, work: user + system, memory: memory || undefined };
}

/** The most memory that the largest process of a tree has had so far, in MB. Zero if there is no /proc. */
function largestOf(pid: number): number {
  const read = (file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      // The process has ended, or this is not Linux.
      return '';
    }
  };
  const own = Number(/VmHWM:\s+(\d+)/.exec(read('status'))?.[1] ?? 0) / 1000;
  const children = read(`task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return Math.max(own, ...children.map(largestOf));
}
