import type { CaseStudy } from '../../model/case-study.ts';
import { formatYears } from '../../shared/dates.ts';
import { round } from '../../shared/round.ts';

/** One lesson: the id of its source, and the id of the learner. */
export interface Lesson {
  readonly from: string;
  readonly to: string;
}

export interface ArcBox {
  /** Where the rows of names start. The arcs bulge to the left of it. */
  readonly left: number;
  readonly rowHeight: number;
}

export interface ArcDrawing {
  readonly height: number;
  readonly rows: readonly { readonly id: string; readonly y: number }[];
  readonly arcs: readonly (Lesson & { readonly path: string; readonly head: string })[];
}

const LEAST_BULGE = 26;
const BULGE_PER_ROW = 16;
/** How far above or below the middle of a row arcs leave and arrive, so that the two can be distinguished. */
const SIDE = 5;
const HEAD = 7;

/** One row for each name, in the order given, and one arc with an arrowhead for each lesson. Lessons with unknown names are left out. */
export function drawArcs(ids: readonly string[], lessons: readonly Lesson[], { left, rowHeight }: ArcBox): ArcDrawing {
  const rows = ids.map((id, index) => ({ id, y: (index + 0.5) * rowHeight }));
  const arcs = lessons.flatMap((lesson) => {
    const from = rows.find(({ id }) => id === lesson.from);
    const to = rows.find(({ id }) => id === lesson.to);
    return from && to ? [{ ...lesson, ...drawArc(from.y, to.y, left, rowHeight) }] : [];
  });
  return { height: rows.length * rowHeight, rows, arcs };
}

/** A Bézier curve reaches three quarters as far as its control points. Both points stay inside the drawing. */
function drawArc(fromY: number, toY: number, left: number, rowHeight: number): { path: string; head: string } {
  const down = toY > fromY ? 1 : -1;
  const [startY, endY] = [fromY + SIDE * down, toY - SIDE * down];
  const distance = Math.abs(toY - fromY) / rowHeight;
  const control = round(left - Math.min(left - 2, LEAST_BULGE + distance * BULGE_PER_ROW));
  const tip = left - 2;
  return {
    path: `M${tip} ${startY}C${control} ${startY} ${control} ${endY} ${tip - HEAD} ${endY}`,
    head: `M${tip} ${endY}l${-HEAD} ${-HEAD / 2}v${HEAD}z`,
  };
}

/** The row of a case study: where and when, what it is about, and its page. */
export const rowOfStudy = ({ slug, mainPlace, period, stage, subject, url, areas }: CaseStudy) => ({
  id: slug,
  head: `${mainPlace.name}, ${formatYears(period, stage.id === 'running')}`,
  text: subject,
  url,
  area: areas[0]?.id,
});
