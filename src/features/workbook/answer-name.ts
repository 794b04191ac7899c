import { isLevel } from '../../model/assessment.ts';
import { LEVELS, type Answer } from '../../model/levels.ts';

/** What an answer that has no place on the ladder is called. */
export interface AnswerWords {
  readonly unknown: string;
  readonly 'not-ours': string;
  /** Where there is no answer. */
  readonly open: string;
}

/** An answer as a reader says it: `Planned (2)`, or in words where it has no rung. */
export function nameAnswer(answer: Answer | undefined, words: AnswerWords): string {
  if (isLevel(answer)) return `${LEVELS[answer].name} (${answer})`;
  return words[answer ?? 'open'];
}
