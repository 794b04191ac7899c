import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hashProgram } from './program.ts';
import type { Found, Task, WorkerConfig } from './reader-messages.ts';
import { readAll } from './reader-pool.ts';

/** The file with the answers of the last check, relative to the root of the project. */
export const KNOWN_FILES = '.cache/check/known';

/** Reading fewer files than this is faster than finding out whether they have changed. */
const FEW = 20;

/** The last findings in each file, by task and file. */
type Known = ReadonlyMap<string, { readonly bytes: string; readonly found: Found }>;

/**
 * `readAll` for interactive commands: a file with the same bytes as in the last check gets the same answer
 * without being checked again. Everything is checked again if the program, the rest of the content or the day has changed.
 */
export const readKnown: typeof readAll = async (jobs, orders, ...limits) => {
  if (jobs.length < FEW || jobs.some(({ task }) => task === 'fix')) return readAll(jobs, orders, ...limits);
  const state = stateOf(orders);
  const known = load(orders.root, state);
  const bytes = new Map(jobs.map((job) => [nameOf(job), hashOf(readFileSync(join(orders.root, job.file)))]));
  const answerOf = (job: Task): Found | undefined => {
    const entry = known.get(nameOf(job));
    return entry?.bytes === bytes.get(nameOf(job)) ? entry?.found : undefined;
  };
  const read = await readAll(
    jobs.filter((job) => !answerOf(job)),
    orders,
    ...limits,
  );
  const found = new Map(read.map((each) => [each.file, each]));
  const answers = jobs.map((job) => [job, answerOf(job) ?? found.get(job.file)] as const);
  const certain = answers.flatMap(([job, answer]): [string, { bytes: string; found: Found }][] =>
    answer && isCertain(answer) ? [[nameOf(job), { bytes: bytes.get(nameOf(job)) ?? '', found: answer }]] : [],
  );
  if (read.length > 0) store(orders.root, state, new Map([...known, ...certain]));
  return answers.flatMap(([, answer]) => answer ?? []);
};

/** How a build reads files. On GitHub, which sets CI, it reads every file, so that no cache can affect what is published. */
export const readForBuild = (environment: Readonly<Record<string, string | undefined>>): typeof readAll =>
  environment['CI'] ? readAll : readKnown;

const nameOf = ({ task, file }: Task): string => `${task} ${file}`;

/** Answers that depend on the machine and its load are not stored. */
const isCertain = ({ problems }: Found): boolean => problems.every(({ code }) => code !== 'parser-stopped');

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('base64');

/** A hash of everything that an answer depends on besides the file: the program with its packages, and its input. */
function stateOf({ root, context, without }: WorkerConfig): string {
  const asked = { ...context, root, without, program: hashProgram() };
  return hashOf(JSON.stringify(asked, (_, value: unknown) => (isCollection(value) ? [...value] : value)));
}

const isCollection = (value: unknown): value is Iterable<unknown> => value instanceof Map || value instanceof Set;

/** The answers stored for this state; none if the stored file is for another state, damaged or missing. */
function load(root: string, state: string): Known {
  try {
    const file = readFileSync(join(root, KNOWN_FILES));
    const [head, body] = [file.subarray(0, HEAD), file.subarray(HEAD)];
    return head.toString() === headOf(state, body) ? (deserialize(body) as Known) : new Map();
  } catch {
    return new Map();
  }
}

/** On a full or read-only disk, the only cost is time. */
function store(root: string, state: string, known: Known): void {
  const [path, body] = [join(root, KNOWN_FILES), serialize(known)];
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, Buffer.concat([Buffer.from(headOf(state, body)), body]));
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    return;
  }
}

const headOf = (state: string, body: Uint8Array): string => hashOf(state) + hashOf(body);
/** The length of two hashes as text. */
const HEAD = 88;
