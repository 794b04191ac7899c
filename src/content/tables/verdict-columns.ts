import type { Verdict, VerdictId } from '../../model/verdict.ts';
import type { ColumnKit } from './column.ts';

const VERDICTS: readonly VerdictId[] = ['too-few', 'mostly-helped', 'mostly-partly', 'mixed', 'mostly-did-not'];

/** The columns of a verdict: its label and its counts of places. */
export const verdictColumns = <Row extends { readonly verdict: Verdict }>({ id, integer }: ColumnKit<Row>) => ({
  verdict: id(({ verdict }) => verdict.id, { values: VERDICTS }),
  places_tried: integer(({ verdict }) => verdict.tried, { unit: 'places' }),
  places_helped: integer(({ verdict }) => verdict.helped, { unit: 'places' }),
  places_partly: integer(({ verdict }) => verdict.partly, { unit: 'places' }),
  places_did_not_help: integer(({ verdict }) => verdict.didNot, { unit: 'places' }),
  places_not_stated: integer(({ verdict }) => verdict.notStated, { unit: 'places' }),
});
