import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { setAnswer } from '../../src/lib/workbook/change-workbook.ts';
import { formatWorkbookFile } from '../../src/lib/workbook/workbook-file.ts';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import { EMPTY_WORKBOOK, type AnswerEntry, type Workbook } from '../../src/model/workbook-schema.ts';

interface Statement {
  readonly id: string;
  readonly outcome: string;
  readonly statement: string;
  readonly topic: string;
  readonly ask: string;
  readonly studies: readonly { readonly id: string; readonly why: string }[];
  readonly challenges: readonly { readonly id: string; readonly why: string }[];
}

/** The statements as they stand in the content, in the order of the outcomes. */
export const STATEMENTS: readonly Statement[] = OUTCOMES.flatMap(({ id }) =>
  (parse(readFileSync('content/assessment.yaml', 'utf8')) as Statement[]).filter(({ outcome }) => outcome === id),
);

export function statement(id: string): Statement {
  const found = STATEMENTS.find((each) => each.id === id);
  if (!found) throw new Error(`There is no statement ${id}.`);
  return found;
}

export type Given = Readonly<Record<string, AnswerEntry['answer'] | Partial<AnswerEntry>>>;

/** A workbook with these answers over another one. */
export const answered = (given: Given, over: Workbook = EMPTY_WORKBOOK): Workbook =>
  Object.entries(given).reduce(
    (workbook, [id, entry]) => setAnswer(workbook, id, typeof entry === 'object' ? entry : { answer: entry }),
    over,
  );

/** Every statement answered: 0, 1, 2, 3, 4, 0, 1 and so on. */
export const FULL: Workbook = answered(
  Object.fromEntries(STATEMENTS.map(({ id }, index) => [id, [0, 1, 2, 3, 4][index % 5] ?? 0])) as Given,
);

/** A workbook as a file that a page can be given. */
export const fileOf = (name: string, workbook: Workbook, saved = '2026-11-25') =>
  asFile(name, formatWorkbookFile(workbook, '2026-11-22', saved));

export const asFile = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Puts a workbook on the device before the first page of it opens: what the pages store later stays. */
export async function putOnDevice(page: Page, workbook: Workbook): Promise<void> {
  await page.goto('/robots.txt');
  const text = formatWorkbookFile(workbook, '2026-11-22', '2026-11-25');
  await page.evaluate((value) => localStorage.setItem('almanac-workbook', value), text);
}

/** The workbook on the device; undefined where there is none. */
export const storedWorkbook = (page: Page): Promise<Workbook | undefined> =>
  page.evaluate(() => (JSON.parse(localStorage.getItem('almanac-workbook') ?? '{}') as { workbook?: unknown }).workbook) as Promise<
    Workbook | undefined
  >;

/** Makes storage throw, as where it is switched off. */
export const breakStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
