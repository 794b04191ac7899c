import { result } from './words.en.ts';

/** A change in words, so that no sign is lost in a table, on paper or in a spreadsheet. */
export function describeChange(change: number | undefined, decimals: 0 | 1): string {
  const words = result.change;
  if (change === undefined) return words.cannotCompare;
  if (change === 0) return words.same;
  return (change > 0 ? words.up : words.down)(Math.abs(change).toFixed(decimals));
}
