import { checkContent } from '../src/check/check.ts';
import { renderTerminal } from '../src/check/reporters/terminal.ts';

const started = performance.now();
const only = process.argv.slice(2).map((path) => path.replace(/^\.\//, ''));
const report = await checkContent(process.cwd());
const problems = only.length > 0 ? report.problems.filter((problem) => only.includes(problem.file)) : report.problems;
console.log(renderTerminal({ ...report, problems }));
console.log(`check: ${problems.length} problems, ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = problems.length > 0 ? 1 : 0;
