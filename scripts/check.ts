import { enableCompileCache } from 'node:module';

// Readers take the cache over by this variable; without it each of them compiles every module again.
process.env['NODE_COMPILE_CACHE'] ??= '.cache/compile';
enableCompileCache(process.env['NODE_COMPILE_CACHE']);
const { runCheck } = await import('../src/check/run-check.ts');

const { exitCode, output } = await runCheck(process.argv.slice(2), process.cwd());
(exitCode === 2 ? console.error : console.log)(output);
process.exitCode = exitCode;
