import { fail, step } from './support/report.ts';
import { runTool } from './support/run-tool.ts';

const { code, output } = await step(
  'lint',
  () => runTool('eslint', ['.', ...process.argv.slice(2)]),
  ({ code }) => (code === 0 ? 'no problems' : 'problems found'),
).catch(fail);
if (output.trim()) console.log(output);
process.exitCode = code;
