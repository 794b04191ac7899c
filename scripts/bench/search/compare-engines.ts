import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serveSite } from '../../../src/build/serve-site.ts';
import { ENGINES, prepareFolder } from './engines.ts';
import { countDifferentWords, wordsOf, type GeneratedStudy } from './generated-studies.ts';
import { searchFirst, searchOn, type FirstSearch, type LaterSearches } from './measure.ts';
import { timed } from './progress.ts';
import { median, percentile } from './statistics.ts';
import { formatTable, kilobytes, longTask, milliseconds, number, type Row } from './table.ts';

/** Any free port. */
const PORT = 0;
/** An average office connection. */
const SLOW_LINE = { megabitsPerSecond: 10, latency: 40 };

export interface Questions {
  /** Each is run on an engine that has loaded nothing. */
  readonly first: readonly string[];
  /** Run one after the other. */
  readonly later: readonly string[];
}

interface Measured {
  readonly first: readonly FirstSearch[];
  readonly slow: FirstSearch;
  readonly later: LaterSearches;
}

/** Measures every engine with the same studies, in a temporary folder, and returns a table. */
export async function compareEngines(browser: Browser, studies: readonly GeneratedStudy[], questions: Questions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  try {
    await prepareFolder(folder, studies);
    const { server, url } = await serveSite(folder, PORT);
    const measured: Measured[] = [];
    for (const { name, script } of ENGINES)
      measured.push(await timed(`${studies.length} studies: ${name} measured`, () => measureEngine(browser, url, script, questions)));
    server.close();
    return `${describeStudies(studies)}\n\n${toTable(measured)}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureEngine(browser: Browser, url: string, script: string, { first, later }: Questions): Promise<Measured> {
  const cold: FirstSearch[] = [];
  for (const query of first) cold.push(await searchFirst(browser, url, script, query));
  const slow = await searchFirst(browser, url, script, first[0] ?? '', SLOW_LINE);
  return { first: cold, slow, later: await searchOn(browser, url, script, [...first.slice(0, 1), ...later]) };
}

const describeStudies = (studies: readonly GeneratedStudy[]): string => {
  const words = studies.reduce((sum, study) => sum + wordsOf(study).length, 0);
  return `### ${number(studies.length)} studies: ${number(words)} words, ${number(countDifferentWords(studies))} different ones`;
};

function toTable(measured: readonly Measured[]): string {
  const row = (name: string, format: Row['format'], valueOf: (each: Measured) => number): Row => ({
    name,
    format,
    values: measured.map(valueOf),
  });
  const { megabitsPerSecond, latency } = SLOW_LINE;
  return formatTable(
    ENGINES.map(({ name }) => name),
    [
      row('first search, bytes (median)', kilobytes, ({ first }) => median(first.map(({ bytes }) => bytes))),
      row('first search, bytes (most)', kilobytes, ({ first }) => Math.max(...first.map(({ bytes }) => bytes))),
      row('first search, requests', number, ({ first }) => median(first.map(({ requests }) => requests))),
      row('first search, time (median)', milliseconds, ({ first }) => median(first.map(({ time }) => time))),
      row(`the same at ${megabitsPerSecond} Mbit/s, ${latency} ms away`, milliseconds, ({ slow }) => slow.time),
      row('longest task of the first search', longTask, ({ first }) => Math.max(...first.map(({ longestTask }) => longestTask))),
      row('later searches, median', milliseconds, ({ later }) => median(later.times)),
      row('later searches, 95th percentile', milliseconds, ({ later }) => percentile(later.times, 0.95)),
      row('the same again, median', milliseconds, ({ later }) => median(later.again.times)),
      row('the same again, 95th percentile', milliseconds, ({ later }) => percentile(later.again.times, 0.95)),
      row('work of the main thread, a later search', milliseconds, ({ later }) => later.work),
      row('longest task of later searches', longTask, ({ later }) => Math.max(later.longestTask, later.again.longestTask)),
      row('bytes after all searches', kilobytes, ({ later }) => later.bytes),
      row('searches that found nothing', number, ({ later }) => later.empty),
    ],
  );
}
