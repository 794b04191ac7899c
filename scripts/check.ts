import { existsSync } from 'node:fs';
import { findReader, storeReader } from '../src/gate/check/reader-snapshot.ts';
import { startAhead, stopAhead } from '../src/gate/check/reader-process.ts';

// A reader takes as long to load as everything else, so it starts first. It is rarely needed if all answers are known.
const args = process.argv.slice(2);
const reader = findReader();
if (args.length > 0 || !existsSync('.cache/check/known')) startAhead(reader);
const { runCheck } = await import('../src/gate/check/run-check.ts');
const { readKnown } = await import('../src/gate/check/known-files.ts');

const { exitCode, output } = await runCheck(args, process.cwd(), {
  read: (tasks, config, limits) => readKnown(tasks, config, limits, reader),
}).finally(stopAhead);
(exitCode === 2 ? console.error : console.log)(output);
process.exitCode = exitCode;
if (!process.env['CI']) await storeReader();
