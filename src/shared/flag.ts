import type { AreaId } from '../model/areas.ts';
import type { PrincipleId } from '../model/principles.ts';

/**
 * A flag drawn from a case study's own taxonomy: bands from the hoist are its areas, charges on the first band its
 * principles. Page, map, list, share card and favicon all draw these shapes. Units: the field is 60 by 40.
 */
export type FlagShape =
  | { readonly kind: 'pole'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | {
      readonly kind: 'band';
      readonly area: AreaId;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'bar'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly kind: 'dot'; readonly cx: number; readonly cy: number; readonly r: number }
  | { readonly kind: 'ring'; readonly cx: number; readonly cy: number; readonly r: number; readonly stroke: number };

/** Left, top, width and height of everything a flag draws, pole included. */
export const FLAG_BOX = { x: 0, y: -2, width: 63, height: 50 } as const;

const FIELD = { x: 3, width: 60, height: 40 } as const;
const BAND_WIDTHS: Record<number, readonly number[]> = { 1: [60], 2: [38, 22], 3: [28, 16, 16] };
const CHARGE_STEP = 13;

/**
 * The shapes of a flag, back to front. `areas` has up to three ids, `principles` up to four. Without an area, as for a
 * principle or an outcome, the whole field has the colour of the pole.
 */
export function drawFlag(areas: readonly AreaId[], principles: readonly PrincipleId[]): FlagShape[] {
  const widths = BAND_WIDTHS[areas.length] ?? [];
  const bands = areas.map((area, index): FlagShape => {
    const x = FIELD.x + widths.slice(0, index).reduce((sum, width) => sum + width, 0);
    return { kind: 'band', area, x, y: 0, width: widths[index] ?? 0, height: FIELD.height };
  });
  const plain: FlagShape[] = areas.length === 0 ? [{ kind: 'pole', x: FIELD.x, y: 0, width: FIELD.width, height: FIELD.height }] : [];
  return [{ kind: 'pole', x: 0, y: -2, width: 2, height: 50 }, ...plain, ...bands, ...drawCharges(principles, widths[0] ?? FIELD.width)];
}

function drawCharges(principles: readonly PrincipleId[], bandWidth: number): FlagShape[] {
  const rows = rowsOf(principles, bandWidth === FIELD.width ? 4 : 2);
  const middle = FIELD.x + bandWidth / 2;
  return rows.flatMap((row, rowIndex) =>
    row.flatMap((principle, index) => {
      const cx = middle + (index - (row.length - 1) / 2) * CHARGE_STEP;
      const cy = FIELD.height / 2 + (rowIndex - (rows.length - 1) / 2) * CHARGE_STEP;
      return drawCharge(principle, cx, cy);
    }),
  );
}

/** On a narrow band two charges are one above the other; three and four are in two rows. */
function rowsOf<T>(items: readonly T[], perRow: number): T[][] {
  if (perRow === 2 && items.length === 2) return items.map((item) => [item]);
  const rows: T[][] = [];
  for (let start = 0; start < items.length; start += perRow) rows.push(items.slice(start, start + perRow));
  return rows;
}

/** One charge, about 10 by 10, centred on a point: a bar, a grid, two linked rings, a ring with a dot. */
export function drawCharge(principle: PrincipleId, cx: number, cy: number): FlagShape[] {
  switch (principle) {
    case 'simplify':
      return [{ kind: 'bar', x: cx - 5, y: cy - 1.1, width: 10, height: 2.2 }];
    case 'standardise':
      return [-4.7, 0.7].flatMap((dx) =>
        [-4.7, 0.7].map((dy): FlagShape => ({ kind: 'bar', x: cx + dx, y: cy + dy, width: 4, height: 4 })),
      );
    case 'share':
      return [-2.3, 2.3].map((dx): FlagShape => ({ kind: 'ring', cx: cx + dx, cy, r: 3, stroke: 1.5 }));
    case 'sustain':
      return [
        { kind: 'ring', cx, cy, r: 4.1, stroke: 1.8 },
        { kind: 'dot', cx, cy, r: 1.4 },
      ];
  }
}
