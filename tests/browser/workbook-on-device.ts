import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { EMPTY_WORKBOOK, type AnswerEntry, type Workbook } from '../../src/model/workbook-schema.ts';
import { setAnswer, type OutcomeId } from '../../src/lib/workbook/change-workbook.ts';
import { formatWorkbookFile } from '../../src/lib/workbook/workbook-file.ts';
import { putOnDevice, type Page } from './almanac.ts';

interface Statement {
  readonly id: string;
  readonly outcome: OutcomeId;
  readonly statement: string;
  readonly topic: string;
  readonly rungs: readonly [string, string, string, string];
  readonly risk?: string;
}

/** The statements as they stand in the content, whatever they are just now. */
export const STATEMENTS = parse(readFileSync('content/assessment.yaml', 'utf8')) as readonly Statement[];

export function statementOf(id: string): Statement {
  const statement = STATEMENTS.find((each) => each.id === id);
  if (!statement) throw new Error(`There is no statement ${id}.`);
  return statement;
}

export const WORKBOOK_KEY = 'almanac-workbook';

/** A workbook with these answers, as the text of a file. */
export const workbookText = (answers: Readonly<Record<string, Partial<AnswerEntry>>>): string =>
  formatWorkbookFile(
    Object.entries(answers).reduce<Workbook>((workbook, [id, entry]) => setAnswer(workbook, id, entry), EMPTY_WORKBOOK),
    '2026-11-22',
    '2026-11-25',
  );

/** Answers of every kind, with texts that are as long as texts may be. */
export const ANSWERS: Readonly<Record<string, Partial<AnswerEntry>>> = {
  con1: { answer: 2, evidence: 'Map of the gaps', note: 'As of May.\nSecond line.' },
  con2: { answer: 'not-ours', reason: 'The county does it.' },
  con3: { answer: 'unknown' },
  dat1: { answer: 0, note: 'x'.repeat(600) },
  dat2: { answer: 4, evidence: '<b>agreement</b>' },
  dem1: { answer: 'not-ours' },
};

/** Puts a text on the device once. What pages keep later stays. */
export const keepOnDevice = (page: Page, text: string): Promise<void> => putOnDevice(page, WORKBOOK_KEY, text);

export const textOnDevice = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), WORKBOOK_KEY);

/** The answers that are on the device. */
export async function answersOnDevice(page: Page): Promise<Record<string, AnswerEntry>> {
  const { workbook } = JSON.parse((await textOnDevice(page)) ?? `{"workbook":${JSON.stringify(EMPTY_WORKBOOK)}}`) as { workbook: Workbook };
  return workbook.assessment.answers;
}
