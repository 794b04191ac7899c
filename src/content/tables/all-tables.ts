import { challengeStudies } from './challenge-studies.ts';
import { challenges } from './challenges.ts';
import { costs } from './costs.ts';
import { failures } from './failures.ts';
import { glossary } from './glossary.ts';
import { organisations } from './organisations.ts';
import { outcomes } from './outcomes.ts';
import { places } from './places.ts';
import { prerequisites } from './prerequisites.ts';
import { resources } from './resources.ts';
import { results } from './results.ts';
import { sources } from './sources.ts';
import { steps } from './steps.ts';
import { stepStudies } from './step-studies.ts';
import { studies } from './studies.ts';
import { studyPlaces } from './study-places.ts';
import { studyTerms } from './study-terms.ts';
import type { Table } from './table.ts';
import { targets } from './targets.ts';

const DEFINED = [
  ...[studies, results, targets, costs, failures, sources, places, organisations],
  ...[studyPlaces, studyTerms, prerequisites, resources, challenges, challengeStudies, steps, stepStudies, outcomes, glossary],
] as const;

export type TableId = (typeof DEFINED)[number]['id'];
/** The names of the columns of a table. */
export type ColumnName<Id extends TableId> = keyof Extract<(typeof DEFINED)[number], { readonly id: Id }>['columns'] & string;

/** Every table of the data, in the order of the dictionary. A new table needs its own file, and words. */
export const TABLES = DEFINED as readonly Table<TableId>[];
