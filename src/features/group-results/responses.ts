import type { Workbook, WorkbookFile } from '../../model/workbook-schema.ts';

/** A colleague's workbook, as long as the page is open. */
export interface Sheet {
  /** The name of its file, or what the page calls it. */
  readonly name: string;
  readonly saved: string;
  readonly workbook: Workbook;
}

/** What may not be taken in, and why. */
export interface SheetRefusal {
  readonly reason: 'twice' | 'too-many';
  /** Of a file that is there already: the name it has there. */
  readonly as?: string;
}

export const MOST_SHEETS = 50;

/** Takes a file in beside those that are there, or says why not. A file is the same where all that it holds is the same. */
export function takeIn(sheets: readonly Sheet[], name: string, { saved, workbook }: WorkbookFile): readonly Sheet[] | SheetRefusal {
  const same = sheets.find((sheet) => isSame(sheet.workbook, workbook));
  if (same) return { reason: 'twice', as: same.name };
  return sheets.length >= MOST_SHEETS ? { reason: 'too-many' } : [...sheets, { name, saved, workbook }];
}

export const isSheetRefusal = (taken: readonly Sheet[] | SheetRefusal): taken is SheetRefusal => 'reason' in taken;

/** The workbooks that count: those of the files, and the one of this device where it is wanted and in no file. */
export function countedWorkbooks(sheets: readonly Sheet[], own: Workbook | undefined): Workbook[] {
  const others = sheets.map(({ workbook }) => workbook);
  return own && !others.some((workbook) => isSame(workbook, own)) ? [own, ...others] : others;
}

/** How many statements a workbook answers. */
export const countAnswers = ({ assessment }: Workbook): number =>
  Object.values(assessment.answers).filter(({ answer }) => answer !== '').length;

const isSame = (a: Workbook, b: Workbook): boolean => JSON.stringify(a) === JSON.stringify(b);
