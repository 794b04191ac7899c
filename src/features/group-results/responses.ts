import type { Workbook, WorkbookFile } from '../../model/workbook-schema.ts';

/** A colleague's workbook, as long as the page is open. */
export interface Response {
  /** The name of its file, or what the page calls it. */
  readonly name: string;
  readonly saved: string;
  readonly workbook: Workbook;
}

/** What may not be taken in, and why. */
export interface ResponseRefusal {
  readonly reason: 'twice' | 'too-many';
  /** Of a file that is there already: the name it has there. */
  readonly as?: string;
}

export const MAX_RESPONSES = 50;

/** Takes a file in beside those that are there, or says why not. A file is the same where all that it holds is the same. */
export function takeIn(
  responses: readonly Response[],
  name: string,
  { saved, workbook }: WorkbookFile,
): readonly Response[] | ResponseRefusal {
  const same = responses.find((sheet) => isSame(sheet.workbook, workbook));
  if (same) return { reason: 'twice', as: same.name };
  return responses.length >= MAX_RESPONSES ? { reason: 'too-many' } : [...responses, { name, saved, workbook }];
}

export const isResponseRefusal = (taken: readonly Response[] | ResponseRefusal): taken is ResponseRefusal => 'reason' in taken;

/** The workbooks that count: those of the files, and the one of this device where it is wanted and in no file. */
export function countedWorkbooks(responses: readonly Response[], own: Workbook | undefined): Workbook[] {
  const others = responses.map(({ workbook }) => workbook);
  return own && !others.some((workbook) => isSame(workbook, own)) ? [own, ...others] : others;
}

/** How many statements a workbook answers. */
export const countAnswers = ({ assessment }: Workbook): number =>
  Object.values(assessment.answers).filter(({ answer }) => answer !== '').length;

const isSame = (a: Workbook, b: Workbook): boolean => JSON.stringify(a) === JSON.stringify(b);
