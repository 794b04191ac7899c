import { FILE_RULES, findFileFaults } from '../../src/gate/output/file-faults.ts';
import { findForbidden, PAGE_RULES } from '../../src/gate/output/page-rules.ts';
import { readPage } from '../../src/gate/output/read-page.ts';

/** Every rule about finished pages and files. */
export const OUTPUT_RULES: readonly { readonly id: string }[] = [...PAGE_RULES, ...FILE_RULES];

/** Faults that the check of the site finds in the body of a page, or in a file; `without` leaves out a rule. */
export function faultsOf(text: string, file: string | undefined, without?: string): string[] {
  if (file !== undefined) return findFileFaults({ name: file, size: text.length, text }, without);
  return findForbidden(readPage(`<!doctype html><title>x</title><body>${text}`), without);
}
