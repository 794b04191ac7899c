import { enableCompileCache } from 'node:module';

// Readers take the cache over by this variable; without it each of them compiles every module again.
process.env['NODE_COMPILE_CACHE'] ??= '.cache/compile';
enableCompileCache(process.env['NODE_COMPILE_CACHE']);
// A reader takes as long to load as all the rest, and loads beside it.
const { startAhead, stopAhead } = await import('../src/gate/check/reader-process.ts');
startAhead();
const { runCheck } = await import('../src/gate/check/run-check.ts');

const { exitCode, output } = await runCheck(process.argv.slice(2), process.cwd()).finally(stopAhead);
(exitCode === 2 ? console.error : console.log)(output);
process.exitCode = exitCode;
