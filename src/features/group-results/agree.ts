import type { Answer } from '../../model/levels.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import { answerOf, setAbout, setAnswer } from '../workbook/change-workbook.ts';
import type { View } from './views.ts';

/** The agreed answers, by statement. */
export type Agreed = ReadonlyMap<string, AgreedAnswer>;

export interface AgreedAnswer {
  readonly answer: Answer;
  /** Empty if there is none. */
  readonly note: string;
}

/** Accepts the proposed answer wherever people do not disagree and nothing is agreed yet. */
export function acceptSuggestions(agreed: Agreed, views: readonly View[], notes: ReadonlyMap<string, string> = new Map()): Agreed {
  const taken = views.flatMap(({ statement, spread, proposed }) =>
    proposed === undefined || spread?.isDisagreement || agreed.has(statement)
      ? []
      : [[statement, { answer: proposed, note: notes.get(statement) ?? '' }] as const],
  );
  return new Map([...agreed, ...taken]);
}

/**
 * The workbook with the agreed answers instead of its own. A statement without an agreed answer has no answer. Targets, importance,
 * risks, programme, review and evidence stay; so do its notes, unless the group wrote one. A response of several people
 * has no role.
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
