import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { EMPTY_WORKBOOK, type Workbook } from '../../src/model/workbook-schema.ts';
import { setAim, setAnswer, setPlan, setRisk, type OutcomeId } from '../../src/lib/workbook/change-workbook.ts';
import { formatWorkbookFile } from '../../src/lib/workbook/workbook-file.ts';

type Effort = 1 | 2 | 3;
type Rung = 0 | 1 | 2 | 3 | 4;

export interface Action {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly string[];
  readonly effort: Effort;
  readonly prerequisites: readonly string[];
}

/** The almanac's actions as they stand in the content, whatever they are just now. */
export const ACTIONS: readonly Action[] = readdirSync('content/actions')
  .map((file) => ({ id: file.replace('.yaml', ''), ...(parse(readFileSync(`content/actions/${file}`, 'utf8')) as Omit<Action, 'id'>) }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The first action that lifts this statement and no other. */
export function actionFor(statement: string): Action {
  const action = ACTIONS.find(({ statements }) => statements.length === 1 && statements[0] === statement);
  if (!action) throw new Error(`No action lifts ${statement} alone.`);
  return action;
}

export const statementText = (id: string): string => {
  const all = parse(readFileSync('content/assessment.yaml', 'utf8')) as { id: string; statement: string }[];
  return all.find((each) => each.id === id)?.statement ?? '';
};

/** A statement with its answer and all that its outcome and risk bring into the arithmetic. */
export interface Given {
  readonly statement: string;
  readonly outcome: OutcomeId;
  readonly answer: Rung | 'unknown' | 'not-ours';
  readonly importance?: 1 | 2 | 3;
  readonly isRisk?: boolean;
}

/** A workbook with these answers; risks are as told here, whatever the almanac sees. */
export function answered(...given: readonly Given[]): Workbook {
  return given.reduce((workbook, { statement, outcome, answer, importance = 2, isRisk = false }) => {
    const withAnswer = setAnswer(workbook, statement, { answer });
    const withRisk = setRisk(withAnswer, { id: statement, risk: !isRisk }, isRisk);
    return setAim(withRisk, outcome, { importance });
  }, EMPTY_WORKBOOK);
}

/** The same effort for every action that lifts one of these statements, so that the content's efforts do not matter. */
export function withEffort(workbook: Workbook, statement: string, effort: Effort): Workbook {
  return ACTIONS.filter(({ statements, effort: usual }) => statements.includes(statement) && usual !== effort).reduce(
    (each, { id }) => setPlan(each, id, { effort }),
    workbook,
  );
}

export const workbookText = (workbook: Workbook): string => formatWorkbookFile(workbook, '2026-11-22', '2026-11-25');

/** Puts a workbook on the device and opens the programme. What the page keeps later stays. */
export async function openProgramme(page: Page, workbook?: Workbook): Promise<void> {
  await page.goto('/robots.txt');
  if (workbook) await page.evaluate((text) => localStorage.setItem('almanac-workbook', text), workbookText(workbook));
  await page.goto('/programme/');
  await page.locator('[data-action] button').first().waitFor({ state: 'attached' });
}

export const storedWorkbook = (page: Page): Promise<Workbook> =>
  page.evaluate(() => (JSON.parse(localStorage.getItem('almanac-workbook') ?? '{}') as { workbook: unknown }).workbook as Workbook);
