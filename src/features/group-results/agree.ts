import type { Answer } from '../../model/levels.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import { answerOf, setAbout, setAnswer } from '../workbook/change-workbook.ts';
import type { View } from './views.ts';

/** What was settled on, by statement. */
export type Agreed = ReadonlyMap<string, AgreedAnswer>;

export interface AgreedAnswer {
  readonly answer: Answer;
  /** Empty where none was written. */
  readonly note: string;
}

/** Settles on what is proposed wherever people are not apart and nothing is settled yet. */
export function acceptSuggestions(agreed: Agreed, views: readonly View[], notes: ReadonlyMap<string, string> = new Map()): Agreed {
  const taken = views.flatMap(({ statement, spread, proposed }) =>
    proposed === undefined || spread?.isDisagreement || agreed.has(statement)
      ? []
      : [[statement, { answer: proposed, note: notes.get(statement) ?? '' }] as const],
  );
  return new Map([...agreed, ...taken]);
}

/**
 * The workbook with the settled answers in the place of its own. What is not settled has no answer. Targets, importance,
 * risks, programme and review stay; so do its notes and evidence, where none was written in the talk. A sheet of several
 * people has no role.
 */
export function toAgreed(workbook: Workbook, agreed: Agreed, views: readonly View[]): Workbook {
  return views.reduce(
    (each, { statement, reasons }) => {
      const own = answerOf(each, statement);
      const { answer, note } = agreed.get(statement) ?? { answer: '' as const, note: '' };
      const reason = answer === 'not-ours' ? own.reason || (reasons[0] ?? '') : '';
      return setAnswer(each, statement, { answer, reason, note: note || own.note });
    },
    setAbout(workbook, { role: '' }),
  );
}
