import { encode, EXAMPLE, STUDY, type Piece } from './small-almanac.ts';

/** Files to put into the small almanac, replacing those at the same paths; `undefined` removes a file. */
export type Change = Readonly<Record<string, Piece | string | undefined>>;

/** A rule with a change that it must refuse, and the nearest change that it must accept. */
export interface RuleCase {
  /** The id of the rule. */
  readonly rule: string;
  readonly name: string;
  readonly bad: Change;
  readonly good: Change;
  /** True if the bad change would stop the parser, so that it is never tried without its rule in this process. */
  readonly crash?: true;
}

/** The example with a piece of it replaced. Throws if it does not contain the piece, so that no test passes by accident. */
export function study(piece: string, by: string): Change {
  return { [STUDY]: replaceIn(EXAMPLE, piece, by) };
}

/** The example with a line of text added under its second heading. */
export const body = (line: string): Change => study('It tried something out.', `It tried something out.\n\n${line}`);

export function replaceIn(text: string, piece: string, by: string): string {
  if (!text.includes(piece)) throw new Error(`The example does not hold "${piece}".`);
  return text.replace(piece, () => by);
}

/** Applies a change to a content folder in memory. */
export function apply(content: ReadonlyMap<string, Piece>, change: Change): Map<string, Piece> {
  const changed = new Map(content);
  for (const [path, piece] of Object.entries(change)) {
    if (piece === undefined) changed.delete(path);
    else changed.set(path, typeof piece === 'string' && !KINDS.has(piece) ? encode(piece) : (piece as Piece));
  }
  return changed;
}

const KINDS = new Set(['link', 'other', 'folder']);
