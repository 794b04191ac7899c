import type { Statement } from '../../src/model/assessment-schema.ts';
import { EMPTY_WORKBOOK, type AnswerEntry, type Workbook } from '../../src/model/workbook-schema.ts';
import { setAnswer } from '../../src/features/workbook/change-workbook.ts';
import { formatWorkbookFile } from '../../src/features/workbook/workbook-file.ts';
import { STATEMENTS } from '../fixtures/almanac/assessment.ts';
import { putOnDevice, type Page } from './almanac.ts';

/** A statement of the fixture almanac. */
export function statement(id: string): Statement {
  const found = STATEMENTS.find((each) => each.id === id);
  if (!found) throw new Error(`The statement ${id} does not exist.`);
  return found;
}

export type Given = Readonly<Record<string, AnswerEntry['answer'] | Partial<AnswerEntry>>>;

/** Another workbook, or an empty one, with these answers added. */
export const answered = (given: Given, over: Workbook = EMPTY_WORKBOOK): Workbook =>
  Object.entries(given).reduce(
    (workbook, [id, entry]) => setAnswer(workbook, id, typeof entry === 'object' ? entry : { answer: entry }),
    over,
  );

/** Every statement answered: 0, 1, 2, 3, 4, 0, 1 and so on. */
export const FULL: Workbook = answered(
  Object.fromEntries(STATEMENTS.map(({ id }, index) => [id, [0, 1, 2, 3, 4][index % 5] ?? 0])) as Given,
);

/** Answers of every kind, with texts that are as long as texts may be. */
export const MIXED: Workbook = answered({
  con1: { answer: 2, evidence: 'Map of the gaps', note: 'As of May.\nSecond line.' },
  con2: { answer: 'not-ours', reason: 'The county does it.' },
  con3: { answer: 'unknown' },
  dat1: { answer: 0, note: 'x'.repeat(600) },
  dat2: { answer: 4, evidence: '<b>agreement</b>' },
  dem1: { answer: 'not-ours' },
});

const WORKBOOK_KEY = 'almanac-workbook';

/** A workbook as the text of a file. */
export const workbookText = (workbook: Workbook, saved = '2026-11-25'): string => formatWorkbookFile(workbook, '2026-11-22', saved);

/** A workbook as a file that a page can open. */
export const fileOf = (name: string, workbook: Workbook, saved?: string) => asFile(name, workbookText(workbook, saved));

export const asFile = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Stores a workbook, or a text instead, on the device before the first page opens: what pages store later stays. */
export const putWorkbook = (page: Page, workbook: Workbook | string): Promise<void> =>
  putOnDevice(page, WORKBOOK_KEY, typeof workbook === 'string' ? workbook : workbookText(workbook));

export const textOnDevice = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), WORKBOOK_KEY);

/** The workbook on the device; undefined if there is none. */
export async function storedWorkbook(page: Page): Promise<Workbook | undefined> {
  const text = await textOnDevice(page);
  return text === null ? undefined : (JSON.parse(text) as { workbook: Workbook }).workbook;
}

/** The answers that are on the device. */
export const answersOnDevice = async (page: Page): Promise<Workbook['assessment']['answers']> =>
  (await storedWorkbook(page))?.assessment.answers ?? {};

/** Makes storage throw, as it does when it is switched off. */
export async function breakStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
}
