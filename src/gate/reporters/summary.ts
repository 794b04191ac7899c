import type { Report } from '../check/check.ts';
import { count, plural } from '../../shared/plural.ts';

/** The last lines of a report: how many problems there are and how many hints, each counted for itself. */
export function summarise({ problems, hints, files, caseStudies }: Report): string {
  const broken = filesOf(problems).size;
  // A page that is missing is none of the files that were read.
  const rest = files - filesOf(problems.filter(({ code }) => code !== 'missing-page')).size;
  const lines = [
    problems.length === 0
      ? `${count(files, 'file')} ${plural(files, 'is', 'are')} fine, ${count(caseStudies, 'case study', 'case studies')} among them.`
      : `${count(problems.length, 'problem')} in ${count(broken, 'file')}. ${count(rest, 'file')} ${plural(rest, 'is', 'are')} fine.`,
  ];
  if (hints.length > 0) {
    lines.push(`${count(hints.length, 'hint')} in ${count(filesOf(hints).size, 'file')}. A hint never stops a contribution.`);
  }
  return lines.join('\n');
}

const filesOf = (problems: Report['problems']): Set<string> => new Set(problems.map(({ file }) => file));
