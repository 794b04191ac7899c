import { LEVELS } from '../../model/levels.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import type { AssessmentData, StatementData } from '../../content/assessment-data.ts';
import { nameAnswer } from '../workbook/answer-name.ts';
import { assessmentTable as words } from './words.en.ts';
import { getTarget, answerOf, isRisk } from '../workbook/change-workbook.ts';

/** The answers as a table: headings, then a row for each statement. A statement without an answer has an empty cell. */
export function toAnswerRows(workbook: Workbook, { outcomes, statements }: AssessmentData): string[][] {
  const { id, outcome, statement, answer, level, reason, note, evidence, target, importance, risk } = words;
  const nameOf = new Map(outcomes.map((each) => [each.id, each.name]));
  return [
    [id, outcome, statement, answer, level, reason, note, evidence, target, importance, risk],
    ...statements.map((each) => toAnswerRow(workbook, each, nameOf.get(each.outcome) ?? each.outcome)),
  ];
}

function toAnswerRow(workbook: Workbook, { id, outcome, statement, risk }: StatementData, name: string): string[] {
  const { answer, reason, note, evidence } = answerOf(workbook, id);
  const { target, importance } = getTarget(workbook, outcome);
  const atStake = isRisk(workbook, { id, risk: risk !== '' });
  return [
    id,
    name,
    statement,
    answer === '' ? '' : nameAnswer(answer),
    typeof answer === 'number' ? String(answer) : '',
    answer === 'not-ours' ? reason : '',
    note,
    evidence,
    String(target),
    String(importance),
    atStake ? words.yes : words.no,
  ];
}

/** The blank worksheet as a table: every statement with its five levels in words, and empty cells to fill in. */
export function toWorksheetRows({ outcomes, statements }: AssessmentData): string[][] {
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
