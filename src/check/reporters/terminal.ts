import { visible } from '../../lib/visible.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Report } from '../check.ts';
import { summarise } from './summary.ts';

/**
 * The report as a person reads it: where, what and why, what to do, and the code that names the kind of problem. Hints come
 * after the problems; `hints` leaves them out but for their number.
 */
export function renderTerminal(report: Report, { hints }: { readonly hints: boolean } = { hints: false }): string {
  const told = [...report.problems, ...(hints ? report.hints : [])].map(renderProblem);
  const where = report.hints.length > 0 && !hints ? ' See them with "npm run check -- --hints", or name a file.' : '';
  return [...told, `${summarise(report)}${where}`].join('\n\n');
}

/** One finding: where, what, what to do, and its code. */
export const renderProblem = ({ file, line, column, message, mend, code }: Problem): string =>
  [`${visible(file)}:${line}:${column}`, `  ${visible(message)}`, `  ${visible(mend)}   [${code}]`].join('\n');
