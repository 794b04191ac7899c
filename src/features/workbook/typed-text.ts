import type { Workbook } from '../../model/workbook-schema.ts';

/** Control characters that no workbook may have: all but tabs and line ends. */
const NOT_TYPED = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * The workbook with a space for each control character. Such characters appear in text pasted from a word processor. A
 * workbook that had one could not be read again.
 */
export function sanitise(workbook: Workbook): Workbook {
  return JSON.parse(JSON.stringify(workbook), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(NOT_TYPED, ' ') : value,
  ) as Workbook;
}
