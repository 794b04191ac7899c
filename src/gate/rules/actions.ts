import { suggest } from './nearest.ts';
import type { FiledIssue } from './near-duplicates.ts';
import type { Issue, Position } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';

/** The statements of the self-assessment in a file, each with its position: all of them, or those that an action improves. */
export interface NamedStatements {
  readonly file: string;
  readonly ids: readonly (Position & { readonly id: string })[];
}

/** Every case study named by a statement, an action, a point of an area or an exercise must exist. */
export function checkDrawnFrom(reading: ParsedFile): Issue[] {
  const { caseStudyIds } = reading.context;
  return drawnFrom(reading).flatMap((studies) =>
    studies.flatMap(({ id, path }) =>
      caseStudyIds.has(id)
        ? []
        : [
            {
              ...reading.source.positionOf(path),
              message: `Case study "${id}" not found.`,
              suggestion: suggest(id, caseStudyIds, 'Use the file name without its extension.'),
            },
          ],
    ),
  );
}

/** None of these may name a case study twice. */
export function checkRepeatedStudies(reading: ParsedFile): Issue[] {
  return drawnFrom(reading).flatMap((studies) =>
    studies
      .filter(({ id }, at) => studies.findIndex((study) => study.id === id) < at)
      .map(({ id, path }) => ({
        ...reading.source.positionOf(path),
        message: `Case study "${id}" is listed twice.`,
        suggestion: 'Merge the two reasons, or name another case study.',
      })),
  );
}

/** The statements of the self-assessment; undefined for another file, or one that does not fit its schema. */
export function listStatements(reading: ParsedFile): NamedStatements | undefined {
  const { file, positionOf } = reading.source;
  const statements = dataOf(reading, 'assessment.yaml');
  return statements && { file, ids: statements.map(({ id }, index) => ({ id, ...positionOf([index, 'id']) })) };
}

/** The statements that an action improves; undefined if the file is not an action, or does not fit its schema. */
export function listImproved(reading: ParsedFile): NamedStatements | undefined {
  const { file, positionOf } = reading.source;
  const action = dataOf(reading, 'actions');
  return action && { file, ids: action.statements.map((id, index) => ({ id, ...positionOf(['statements', index]) })) };
}

/** The statements that an action improves must exist. */
export function checkImproved(statements: NamedStatements | undefined, actions: readonly NamedStatements[]): FiledIssue[] {
  const known = statements?.ids.map(({ id }) => id);
  return actions.flatMap(({ file, ids }) =>
    ids.flatMap(({ id, ...position }) =>
      !known || known.includes(id)
        ? []
        : [
            {
              file,
              ...position,
              message: `Statement "${id}" not found in the self-assessment.`,
              suggestion: suggest(id, known, 'Use an id from content/assessment.yaml.'),
            },
          ],
    ),
  );
}

/** Every statement must have an action that improves it. */
export function checkIdle(statements: NamedStatements | undefined, actions: readonly NamedStatements[]): FiledIssue[] {
  if (!statements) return [];
  const improved = new Set(actions.flatMap(({ ids }) => ids.map(({ id }) => id)));
  return statements.ids
    .filter(({ id }) => !improved.has(id))
    .map(({ id, ...position }) => ({
      file: statements.file,
      ...position,
      message: `No action improves statement "${id}".`,
      suggestion: 'Add a file in content/actions that lists it under statements.',
    }));
}

/** The case studies that a file is drawn from, list by list. */
function drawnFrom(reading: ParsedFile): { id: string; path: readonly PropertyKey[] }[][] {
  const statements = dataOf(reading, 'assessment.yaml') ?? [];
  const from = dataOf(reading, 'actions')?.from ?? [];
  const points = dataOf(reading, 'areas')?.points ?? [];
  const exercised = dataOf(reading, 'exercises')?.studies ?? [];
  const takenUp = dataOf(reading, 'taken-up.yaml') ?? [];
  return [
    ...statements.map(({ studies }, index) => studies.map(({ id }, at) => ({ id, path: [index, 'studies', at, 'id'] }))),
    from.map(({ study }, at) => ({ id: study, path: ['from', at, 'study'] })),
    ...points.map(({ studies }, index) => studies.map(({ id }, at) => ({ id, path: ['points', index, 'studies', at, 'id'] }))),
    ...takenUp.map(({ study }, at) => [{ id: study, path: [at, 'study'] }]),
    exercised.map((id, at) => ({ id, path: ['studies', at] })),
  ];
}
