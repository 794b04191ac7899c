import { LEVELS } from '../../model/levels.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import type { AssessmentData, StatementData } from '../../content/assessment-data.ts';
import { getTarget, answerOf, isRisk } from './change-workbook.ts';

/** The words of the two tables of the self-assessment, for spreadsheets. */
export interface AnswerWords {
  readonly id: string;
  readonly outcome: string;
  readonly statement: string;
  readonly answer: string;
  readonly level: string;
  readonly reason: string;
  readonly note: string;
  readonly evidence: string;
  readonly target: string;
  readonly importance: string;
  readonly risk: string;
  readonly unknown: string;
  readonly notOurs: string;
  readonly yes: string;
  readonly no: string;
}

/** The answers as a table: headings, then a row for each statement. What has no answer has an empty cell. */
export function toAnswerRows(workbook: Workbook, { outcomes, statements }: AssessmentData, words: AnswerWords): string[][] {
  const { id, outcome, statement, answer, level, reason, note, evidence, target, importance, risk } = words;
  const nameOf = new Map(outcomes.map((each) => [each.id, each.name]));
  return [
    [id, outcome, statement, answer, level, reason, note, evidence, target, importance, risk],
    ...statements.map((each) => toAnswerRow(workbook, each, nameOf.get(each.outcome) ?? each.outcome, words)),
  ];
}

function toAnswerRow(workbook: Workbook, { id, outcome, statement, risk }: StatementData, name: string, words: AnswerWords): string[] {
  const { answer, reason, note, evidence } = answerOf(workbook, id);
  const { target, importance } = getTarget(workbook, outcome);
  const atStake = isRisk(workbook, { id, risk: risk !== '' });
  return [
    id,
    name,
    statement,
    inWords(answer, words),
    typeof answer === 'number' ? String(answer) : '',
    answer === 'not-ours' ? reason : '',
    note,
    evidence,
    String(target),
    String(importance),
    atStake ? words.yes : words.no,
  ];
}

function inWords(answer: ReturnType<typeof answerOf>['answer'], { unknown, notOurs }: AnswerWords): string {
  if (answer === 'unknown') return unknown;
  if (answer === 'not-ours') return notOurs;
  return LEVELS.find(({ level }) => level === answer)?.name ?? '';
}

/** The blank worksheet as a table: every statement with its five rungs in words, and empty cells to fill in. */
export function toWorksheetRows({ outcomes, statements }: AssessmentData, words: AnswerWords): string[][] {
  const { id, outcome, statement, answer, note, evidence, target, importance } = words;
  const nameOf = new Map(outcomes.map((each) => [each.id, each.name]));
  const toFillIn = [answer, note, evidence, target, importance];
  return [
    [id, outcome, statement, ...LEVELS.map(({ level, name }) => `${level} ${name}`), ...toFillIn],
    ...statements.map((each) => [
      each.id,
      nameOf.get(each.outcome) ?? each.outcome,
      each.statement,
      LEVELS[0].test,
      ...each.levels,
      ...toFillIn.map(() => ''),
    ]),
  ];
}
