import { nameAnswer } from '../workbook/answer-name.ts';
import type { AssessedOutcome, StatementData } from '../../content/assessment-data.ts';
import type { Compared } from './change-between.ts';
import { describeChange } from './change-words.ts';
import { LOWEST_SHOWN, type LowAnswer } from './low-answers.ts';
import type { ProfileRow, SumUp } from './profile.ts';
import { describeSum } from './sum-words.ts';
import { result as words } from './words.en.ts';

/** The contents of the text. `asOf` is a line with the day and the edition; `origin` is the start of addresses. */
export interface ResultTextParts {
  readonly asOf: string;
  readonly origin: string;
  readonly sum: SumUp;
  readonly rows: readonly ProfileRow[];
  readonly low: readonly LowAnswer[];
  readonly unknown: readonly StatementData[];
  readonly compared?: Compared | undefined;
}

/** The result as plain text for a committee paper. */
export function toResultText({ asOf, origin, sum, rows, low, unknown, compared }: ResultTextParts): string {
  const outcomes = rows.map(({ outcome }) => outcome);
  const lowest = low.slice(0, LOWEST_SHOWN).map((each, index) => describeLow(each, index + 1, outcomes, origin));
  const questions = unknown.map(({ statement, ask }) => `- ${statement} ${words.text.ask(ask)}`);
  return `${[
    `${words.title}\n${asOf}`,
    `${describeSum(sum)} ${words.noOverall}`,
    rows.map((row, index) => describeRow(row, compared && { ...compared, index })).join('\n'),
    ...(lowest.length > 0 ? [words.low.heading, ...lowest] : []),
    ...(questions.length > 0 ? [words.investigation.heading, questions.join('\n')] : []),
  ].join('\n\n')}\n`;
}

function describeRow(
  { outcome, mean, lowest, target, band }: ProfileRow,
  compared: (Compared & { readonly index: number }) | undefined,
): string {
  const { text } = words;
  if (mean === undefined || lowest === undefined || !band) return text.notEnough(outcome.name);
  const change = compared?.outcomes[compared.index]?.change;
  const then = compared && change !== undefined ? text.then(compared.day, describeChange(change, 1)) : '';
  return text.outcome(outcome.name, mean.toFixed(1), lowest, target, band.name.toLowerCase()) + then;
}

function describeLow(
  { statement, answer, target, studies }: LowAnswer,
  number: number,
  outcomes: readonly AssessedOutcome[],
  origin: string,
): string {
  const { text } = words;
  const outcome = outcomes.find(({ id }) => id === statement.outcome)?.name ?? '';
  return [
    `${number}. ${text.low(statement.statement, outcome, words.low.scoreInput(nameAnswer(answer), target))}`,
    text.ask(statement.ask),
    ...studies.map(({ name, place, why, url }) => `- ${text.study(name, place, why)} ${new URL(url, origin).href}`),
    ...statement.challenges.map(({ name, why, url }) => `- ${text.challenge(name, why)} ${new URL(url, origin).href}`),
  ].join('\n');
}
