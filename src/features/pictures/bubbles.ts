import { round } from '../../shared/round.ts';

/** Measures of a drawing of counts by rows and columns, in units of its own viewBox. */
interface BubbleBox {
  readonly labelWidth: number;
  readonly headHeight: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** The radius of the largest count. */
  readonly largest: number;
}

interface Bubble {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface BubbleGrid {
  readonly width: number;
  readonly height: number;
  /** The middle of each row and of each column. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly bubbles: readonly Bubble[];
}

/** One bubble for each count, its area in proportion to the count. Zero has radius 0. All rows have as many counts as the first. */
export function layOutBubbles(counts: readonly (readonly number[])[], box: BubbleBox): BubbleGrid {
  const most = Math.max(1, ...counts.flat());
  const rows = counts.map((_, index) => box.headHeight + (index + 0.5) * box.cellHeight);
  const columns = (counts[0] ?? []).map((_, index) => box.labelWidth + (index + 0.5) * box.cellWidth);
  return {
    width: box.labelWidth + columns.length * box.cellWidth,
    height: box.headHeight + rows.length * box.cellHeight,
    rows,
    columns,
    bubbles: counts.flatMap((line, row) =>
      line.map((count, column) => ({
        row,
        column,
        count,
        x: columns[column] ?? 0,
        y: rows[row] ?? 0,
        r: round(box.largest * Math.sqrt(count / most)),
      })),
    ),
  };
}
