import type { Workbook } from '../../model/workbook-schema.ts';

/** Control characters that no workbook may hold: all but tabs and line ends. */
const NOT_TYPED = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * The workbook with a space for each control character, which come along when somebody pastes from a word processor. A
 * workbook that held one could not be read again.
 */
export function asTyped(workbook: Workbook): Workbook {
  return JSON.parse(JSON.stringify(workbook), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(NOT_TYPED, ' ') : value,
  ) as Workbook;
}
