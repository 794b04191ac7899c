import { EMPTY_WORKBOOK, type Workbook } from '../../src/model/workbook-schema.ts';
import { setTarget, setAnswer, setPlan, setRisk } from '../../src/features/workbook/change-workbook.ts';
import { open, type Page } from './almanac.ts';
import { ACTIONS, type Action } from '../fixtures/almanac/assessment.ts';
import type { OutcomeId } from '../../src/model/outcomes.ts';
import { putWorkbook } from './workbooks.ts';

type Effort = 1 | 2 | 3;
type Level = 0 | 1 | 2 | 3 | 4;

/** The first action that improves this statement and no other. */
export function actionFor(statement: string): Action {
  const action = ACTIONS.find(({ statements }) => statements.length === 1 && statements[0] === statement);
  if (!action) throw new Error(`No action lifts ${statement} alone.`);
  return action;
}

/** A statement with its answer, and what its outcome and risk add to the calculation. */
export interface Given {
  readonly statement: string;
  readonly outcome: OutcomeId;
  readonly answer: Level | 'unknown' | 'not-ours';
  readonly importance?: 1 | 2 | 3;
  readonly isRisk?: boolean;
}

/** A workbook with these answers; risks are as given here, whatever the almanac says. */
export function answered(...given: readonly Given[]): Workbook {
  return given.reduce((workbook, { statement, outcome, answer, importance = 2, isRisk = false }) => {
    const withAnswer = setAnswer(workbook, statement, { answer });
    const withRisk = setRisk(withAnswer, { id: statement, risk: !isRisk }, isRisk);
    return setTarget(withRisk, outcome, { importance });
  }, EMPTY_WORKBOOK);
}

/** Sets the same effort for every action that improves this statement, so that the content's efforts do not matter. */
export function withEffort(workbook: Workbook, statement: string, effort: Effort): Workbook {
  return ACTIONS.filter(({ statements, effort: usual }) => statements.includes(statement) && usual !== effort).reduce(
    (each, { id }) => setPlan(each, id, { effort }),
    workbook,
  );
}

/** Stores a workbook on the device and opens the programme. What the page stores later stays. */
export async function openProgramme(page: Page, workbook?: Workbook): Promise<void> {
  if (workbook) await putWorkbook(page, workbook);
  await open(page, '/programme/');
  await page.locator('[data-action] button').first().waitFor({ state: 'attached' });
}
