import { visible } from '../../shared/visible.ts';
import type { Problem } from '../rules/problem.ts';
import type { Report } from '../check/check.ts';
import { summarise } from './summary.ts';

/** The report as workflow commands, which GitHub shows beside the lines they refer to. Suggestions are notices. */
export function renderGitHub(report: Report): string {
  const annotations = [
    ...report.problems.map((problem) => command('error', problem)),
    ...report.hints.map((hint) => command('notice', hint)),
  ];
  return [...annotations, summarise(report)].join('\n');
}

/**
 * No text of an author can end a command or start another: line ends never get here, because `visible` replaces them, and the
 * special characters of commands are also escaped.
 */
function command(kind: 'error' | 'notice', { file, line, column, message, suggestion, code }: Problem): string {
  const properties = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  return `::${kind} ${properties}::${text(message)} ${text(suggestion)}`;
}

const text = (value: string): string => visible(value).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string): string => text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
