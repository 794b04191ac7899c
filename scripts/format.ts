import { fail, step } from './support/report.ts';
import { runTool } from './support/run-tool.ts';

const isCheck = process.argv.includes('--check');
const { code, output } = await step(
  'format',
  () => runTool('prettier', [isCheck ? '--check' : '--write', '--log-level', 'warn', '.']),
  ({ code }) => (code === 0 ? 'all files are formatted' : 'see below'),
).catch(fail);
if (output.trim()) console.log(output);
process.exitCode = code;
