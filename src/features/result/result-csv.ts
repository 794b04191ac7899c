import { toCsv } from '../../shared/csv.ts';
import { describeChange, type ChangeWords } from './change-words.ts';
import type { Compared, OutcomeChange } from './change-between.ts';
import type { ProfileRow } from './profile.ts';

type Columns = Readonly<
  Record<'outcome' | 'score' | 'lowest' | 'target' | 'below' | 'importance' | 'band' | 'answered' | 'unknown' | 'notOurs' | 'open', string>
>;

export interface ResultCsvWords extends ChangeWords {
  readonly csv: Columns & { readonly then: (day: string) => string; readonly change: string };
  readonly notEnough: string;
}

/** The profile as a CSV file, a row an outcome; with the earlier scores where there are any. */
export function toResultCsv(rows: readonly ProfileRow[], words: ResultCsvWords, compared?: Compared): string {
  const { csv: c } = words;
  const headings = [
    ...[c.outcome, c.score, c.lowest, c.target, c.below, c.importance, c.band, c.answered, c.unknown, c.notOurs, c.open],
    ...(compared ? [c.then(compared.day), c.change] : []),
  ];
  return toCsv([headings, ...rows.map((row, index) => [...toCells(row, words.notEnough), ...thenCells(compared?.outcomes[index], words)])]);
}

function toCells(
  { outcome, mean, lowest, target, distance, importance, band, scored, unknown, notOurs, open }: ProfileRow,
  notEnough: string,
) {
  return [
    outcome.name,
    mean?.toFixed(1) ?? '',
    String(lowest ?? ''),
    String(target),
    distance === undefined ? '' : Math.max(0, distance).toFixed(1),
    String(importance),
    band?.name ?? notEnough,
    ...[scored, unknown, notOurs, open].map(String),
  ];
}

const thenCells = (change: OutcomeChange | undefined, words: ChangeWords): string[] =>
  change ? [change.then?.toFixed(1) ?? '', describeChange(change.change, 1, words)] : [];
