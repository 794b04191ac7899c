import { visible } from '../../shared/visible.ts';
import type { Problem } from '../rules/problem.ts';
import type { Report } from '../check/check.ts';

/** The report for programs. Its `version` changes when its format does. */
export function renderJson({ problems, hints, files, caseStudies }: Report): string {
  return JSON.stringify({ version: 1, files, caseStudies, problems: problems.map(show), hints: hints.map(show) }, undefined, 2);
}

const show = ({ code, file, line, column, message, suggestion }: Problem) => ({
  code,
  file: visible(file),
  line,
  column,
  message: visible(message),
  suggestion: visible(suggestion),
});
