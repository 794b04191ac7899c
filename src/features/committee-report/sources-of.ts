import type { NotedSource } from '../../content/cited-facts.ts';
import type { StudyData } from '../../content/study-data.ts';

/** The sources of a case study by their numbers, starting at 1. Numbers without a source are left out. */
export const sourcesOf = ({ cited }: Pick<StudyData, 'cited'>, numbers: readonly number[] = []): NotedSource[] =>
  numbers.flatMap((number) => cited.sources[number - 1] ?? []);
