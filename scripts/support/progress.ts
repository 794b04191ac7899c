import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { onStep, STAGES, type StageId, type Step } from '../../src/build/stages.ts';
import { formatNumber } from '../../src/shared/format-number.ts';

/** What each part of the last build took: seconds on the clock, seconds of processor time of this process, and memory in MB. */
export type StageTimes = Partial<Record<StageId, { readonly seconds: number; readonly work: number; readonly memory: number }>>;

/** Path from the root of the project. The file shows how long the next build may take. */
export const STAGE_TIMES = '.cache/build-stages.json';

const ORDER = Object.keys(STAGES) as StageId[];
/** The least time between two updates of a line, in milliseconds. */
const EVERY = 200;

/**
 * Runs a build and shows its progress: in a terminal in one line that changes, elsewhere (as in CI) in a plain line for each part that
 * has ended. Records what each part took.
 */
export async function withProgress<T>(build: () => Promise<T>, output: NodeJS.WriteStream = process.stdout): Promise<T> {
  const before = readTimes();
  const times: StageTimes = {};
  const clock = startClock();
  let [current, shown]: [StageId | undefined, number] = [undefined, 0];
  const end = (): void => {
    if (!current) return;
    const took = clock.lap();
    const earlier = times[current];
    times[current] = { seconds: took.seconds + (earlier?.seconds ?? 0), work: took.work + (earlier?.work ?? 0), memory: took.memory };
    if (!output.isTTY) output.write(`  ${STAGES[current]}: ${took.seconds.toFixed(1)} s\n`);
  };
  const stop = onStep((step) => {
    if (step.stage !== current) end();
    const isNew = step.stage !== current;
    current = step.stage;
    if (!output.isTTY || !(isNew || performance.now() - shown > EVERY)) return;
    shown = performance.now();
    output.write(`\r\u001B[K${describeStep(step, clock.seconds(), before)}`);
  });
  try {
    const result = await build();
    end();
    writeTimes(times);
    return result;
  } finally {
    stop();
    if (output.isTTY) output.write('\r\u001B[K');
  }
}

/** One line: which part of how many, the progress within it, and the time left in total, judging by the last build. */
export function describeStep({ stage, done, total }: Step, seconds: number, before: StageTimes): string {
  const far = done && total ? `, ${formatNumber(done)} of ${formatNumber(total)}` : '';
  const part = `build: part ${ORDER.indexOf(stage) + 1} of ${ORDER.length}, ${STAGES[stage]}${far}`;
  const left = secondsLeft(stage, seconds, before);
  return left === undefined ? part : `${part}, about ${formatNumber(Math.ceil(left))} s left`;
}

/** Undefined if no build has been timed yet. */
function secondsLeft(stage: StageId, seconds: number, before: StageTimes): number | undefined {
  const later = ORDER.slice(ORDER.indexOf(stage) + 1).map((id) => before[id]?.seconds ?? 0);
  const own = before[stage];
  return own && Math.max(0, own.seconds - seconds) + later.reduce((sum, each) => sum + each, 0);
}

/** Measures time from one lap to the next. */
function startClock() {
  let [at, work] = [performance.now(), workSoFar()];
  const seconds = (): number => (performance.now() - at) / 1000;
  const lap = () => {
    const took = { seconds: seconds(), work: workSoFar() - work, memory: Math.round(process.memoryUsage.rss() / 1e6) };
    [at, work] = [performance.now(), workSoFar()];
    return took;
  };
  return { seconds, lap };
}

function workSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function readTimes(): StageTimes {
  try {
    return JSON.parse(readFileSync(STAGE_TIMES, 'utf8')) as StageTimes;
  } catch {
    return {};
  }
}

function writeTimes(times: StageTimes): void {
  mkdirSync(dirname(STAGE_TIMES), { recursive: true });
  writeFileSync(STAGE_TIMES, JSON.stringify(times));
}
