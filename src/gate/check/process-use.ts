import { readFileSync } from 'node:fs';

/** The resources that a process has used so far. */
export interface ProcessUse {
  /** Seconds of processor time: time in which the process waits, or the machine sleeps, is not counted. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Linux reports the processor time of processes in hundredths of a second, whatever its internal clock rate is. */
const TICKS_A_SECOND = 100;

/** The resources that a process has used, on Linux; undefined on other systems, and after it has ended. */
export function readUse(pid: number | undefined): ProcessUse | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    // The name of the program, in brackets, may contain spaces; the numbers start after it.
    const numbers = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { seconds: (Number(numbers[11]) + Number(numbers[12])) / TICKS_A_SECOND, megabytes: Number(kilobytes ?? 0) / 1024 };
  } catch {
    return undefined;
  }
}
