import { toCsv } from '../../shared/csv.ts';
import { describeChange } from './change-words.ts';
import type { Compared, OutcomeChange } from './change-between.ts';
import type { ProfileRow } from './profile.ts';
import { result as words } from './words.en.ts';

/** The profile as a CSV file, one row per outcome, with the earlier scores if there are any. */
export function toResultCsv(rows: readonly ProfileRow[], compared?: Compared): string {
  const c = words.csv;
  const headings = [
    ...[c.outcome, c.score, c.lowest, c.target, c.below, c.importance, c.band, c.answered, c.unknown, c.notOurs, c.open],
    ...(compared ? [c.then(compared.day), c.change] : []),
  ];
  return toCsv([headings, ...rows.map((row, index) => [...toCells(row), ...thenCells(compared?.outcomes[index])])]);
}

function toCells({ outcome, mean, lowest, target, distance, importance, band, scored, unknown, notOurs, open }: ProfileRow): string[] {
  return [
    outcome.name,
    mean?.toFixed(1) ?? '',
    String(lowest ?? ''),
    String(target),
    distance === undefined ? '' : Math.max(0, distance).toFixed(1),
    String(importance),
    band?.name ?? words.profile.notEnough,
    ...[scored, unknown, notOurs, open].map(String),
  ];
}

const thenCells = (change: OutcomeChange | undefined): string[] =>
  change ? [change.then?.toFixed(1) ?? '', describeChange(change.change, 1)] : [];
