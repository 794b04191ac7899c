import { fail, step } from './report.ts';
import { runTool } from './run-tool.ts';

/** How much of the gate's own code its tests go through. Ends with exit code 1 where it is less than 95 % of the branches. */
const ARGS = [
  'run',
  'tests/gate',
  'src/check',
  'src/model',
  '--coverage.enabled',
  '--coverage.include=src/check/**',
  '--coverage.include=src/rules/**',
  '--coverage.include=src/build/allow-list-plugin.ts',
  '--coverage.reporter=text',
  '--coverage.thresholds.branches=95',
];

const { code, output } = await step(
  'coverage',
  () => runTool('vitest', ARGS),
  ({ code: status }) => (status === 0 ? 'at least 95 % of the branches' : 'too little, or a test failed'),
).catch(fail);
console.log(output.slice(Math.max(0, output.indexOf('% Coverage report'))));
process.exitCode = code;
