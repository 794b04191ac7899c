import { AREAS, type AreaId } from '../model/areas.ts';
import type { CaseStudy } from '../model/case-study.ts';
import { PRINCIPLES, type PrincipleId } from '../model/principles.ts';

export interface MatrixRow {
  readonly area: { readonly id: AreaId; readonly name: string };
  readonly total: number;
  readonly cells: readonly {
    readonly principle: { readonly id: PrincipleId; readonly name: string };
    readonly count: number;
    readonly tint: number;
  }[];
}

const TINTS = 4;

/** Areas down, principles across: the number of case studies in each cell, and a tint of 0 (none) to 4 (most). */
export function countMatrix(studies: readonly CaseStudy[]): MatrixRow[] {
  const rows = AREAS.map((area) => {
    const members = studies.filter((study) => study.areas.some(({ id }) => id === area.id));
    return {
      area,
      total: members.length,
      counts: PRINCIPLES.map((principle) => members.filter((study) => study.principles.some(({ id }) => id === principle.id)).length),
    };
  });
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return rows.map(({ area, total, counts }) => ({
    area,
    total,
    cells: PRINCIPLES.map((principle, index) => ({
      principle,
      count: counts[index] ?? 0,
      tint: Math.ceil(((counts[index] ?? 0) / most) * TINTS),
    })),
  }));
}
