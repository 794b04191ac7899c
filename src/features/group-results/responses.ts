import type { Workbook, WorkbookFile } from '../../model/workbook-schema.ts';

/** A colleague's workbook, held while the page is open. */
export interface Response {
  /** The name of its file, or what the page calls it. */
  readonly name: string;
  readonly saved: string;
  readonly workbook: Workbook;
}

/** Why a file was not added. */
export interface ResponseRefusal {
  readonly reason: 'twice' | 'too-many';
  /** For a file that is already included: the name under which it is included. */
  readonly as?: string;
}

export const MAX_RESPONSES = 50;

/** Adds a file to the responses, or says why not. Two files are the same if their workbooks are the same. */
export function addResponse(
  responses: readonly Response[],
  name: string,
  { saved, workbook }: WorkbookFile,
): readonly Response[] | ResponseRefusal {
  const same = responses.find((response) => isSame(response.workbook, workbook));
  if (same) return { reason: 'twice', as: same.name };
  return responses.length >= MAX_RESPONSES ? { reason: 'too-many' } : [...responses, { name, saved, workbook }];
}

export const isResponseRefusal = (taken: readonly Response[] | ResponseRefusal): taken is ResponseRefusal => 'reason' in taken;

/** The workbooks that count: those of the files, and the one on this device if it is included and not among the files. */
export function countedWorkbooks(responses: readonly Response[], own: Workbook | undefined): Workbook[] {
  const others = responses.map(({ workbook }) => workbook);
  return own && !others.some((workbook) => isSame(workbook, own)) ? [own, ...others] : others;
}

/** How many statements a workbook answers. */
export const countAnswers = ({ assessment }: Workbook): number =>
  Object.values(assessment.answers).filter(({ answer }) => answer !== '').length;

const isSame = (a: Workbook, b: Workbook): boolean => JSON.stringify(a) === JSON.stringify(b);
