import { visible } from '../../shared/visible.ts';
import type { Problem } from '../rules/problem.ts';
import type { Report } from '../check/check.ts';
import { summarise } from './summary.ts';

/**
 * The report for people: where, what and why, what to do, and the code of the kind of problem. Suggestions
 * come after the problems; without `hints` only their number is shown.
 */
export function renderTerminal(report: Report, { hints }: { readonly hints: boolean } = { hints: false }): string {
  const lines = [...report.problems, ...(hints ? report.hints : [])].map(renderProblem);
  const where = report.hints.length > 0 && !hints ? ' To see them, run "npm run check -- --hints" or name a file.' : '';
  return [...lines, `${summarise(report)}${where}`].join('\n\n');
}

/** One finding: where, what, what to do, and its code. */
export const renderProblem = ({ file, line, column, message, suggestion, code }: Problem): string =>
  [`${visible(file)}:${line}:${column}`, `  ${visible(message)}`, `  ${visible(suggestion)}   [${code}]`].join('\n');
