import { FAILURE_STAGES } from '../../model/failure-stages.ts';
import { termOf } from '../../model/taxonomy.ts';
import { SITE } from '../../shared/site.ts';
import type { KnownFailure } from './pre-mortem.ts';
import { preMortemWords as words } from './words.en.ts';

/** The failures to expect as rows of a table: the headings first, and empty columns to fill in at the end. */
export function toFailureRows(failures: readonly KnownFailure[]): string[][] {
  const rows = failures.map(({ stage, what, sign, response, study }) => [
    termOf(FAILURE_STAGES, stage).name,
    what,
    sign,
    response,
    study.name,
    new URL(study.url, SITE.url).href,
  ]);
  return [[...words.columns], ...rows.map((row) => [...row, ...words.columns.slice(row.length).map(() => '')])];
}
