import type { CaseStudy } from '../../model/case-study.ts';
import type { TableData } from './table.ts';

/** A part of a case study, with that case study and the number of the part in it, from 1. */
export interface InStudy<Part> {
  readonly study: CaseStudy;
  readonly part: Part;
  readonly number: number;
}

/** One row for each part of each case study. */
export const partsOf =
  <Part>(listOf: (study: CaseStudy) => readonly Part[]) =>
  ({ studies }: Pick<TableData, 'studies'>): InStudy<Part>[] =>
    studies.flatMap((study) => listOf(study).map((part, index) => ({ study, part, number: index + 1 })));
