import { isLevel } from '../../model/assessment.ts';
import { LEVELS, type Answer } from '../../model/levels.ts';
import { workbook } from './words.en.ts';

/** An answer as a reader says it: `Planned (2)`, or in words if it has no number. */
export function nameAnswer(answer: Answer | undefined): string {
  return isLevel(answer) ? `${LEVELS[answer].name} (${answer})` : workbook.answers[answer ?? 'open'];
}
