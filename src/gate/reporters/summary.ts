import type { Report } from '../check/check.ts';
import { count } from '../../shared/plural.ts';

/** The last lines of a report: the number of problems and of suggestions. */
export function summarise({ problems, hints, files, caseStudies }: Report): string {
  const broken = filesOf(problems).size;
  // A missing page is not one of the files that were read.
  const rest = files - filesOf(problems.filter(({ code }) => code !== 'missing-page')).size;
  const lines = [
    problems.length === 0
      ? `${count(files, 'file')} passed, including ${count(caseStudies, 'case study', 'case studies')}.`
      : `${count(problems.length, 'problem')} in ${count(broken, 'file')}. ${count(rest, 'file')} passed.`,
  ];
  if (hints.length > 0) {
    lines.push(`${count(hints.length, 'suggestion')} in ${count(filesOf(hints).size, 'file')}. Suggestions do not block a contribution.`);
  }
  return lines.join('\n');
}

const filesOf = (problems: Report['problems']): Set<string> => new Set(problems.map(({ file }) => file));
