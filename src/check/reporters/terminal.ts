import { visible } from '../../lib/visible.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Report } from '../check.ts';

/** The report as a person reads it: where, what and why, what to do, and the code that names the kind of problem. */
export function renderTerminal({ problems, files, caseStudies }: Report): string {
  if (problems.length === 0) return `${files} files are fine, ${caseStudies} case studies among them.`;
  const broken = new Set(problems.map((problem) => problem.file)).size;
  const total = `${count(problems.length, 'problem')} in ${count(broken, 'file')}. ${count(files - broken, 'file')} ${files - broken === 1 ? 'is' : 'are'} fine.`;
  return [...problems.map(renderProblem), total].join('\n\n');
}

const renderProblem = ({ file, line, column, message, mend, code }: Problem): string =>
  [`${visible(file)}:${line}:${column}`, `  ${visible(message)}`, `  ${visible(mend)}   [${code}]`].join('\n');

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
