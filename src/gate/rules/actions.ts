import { suggest } from './nearest.ts';
import type { FiledIssue } from './near-duplicates.ts';
import type { Issue, Position } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';

/** The statements of the self-assessment that a file names, each with its place: all that there are, or those that an action lifts. */
export interface NamedStatements {
  readonly file: string;
  readonly ids: readonly (Position & { readonly id: string })[];
}

/** Every case study that a statement or an action is drawn from exists. */
export function checkDrawnFrom(reading: ParsedFile): Issue[] {
  const { caseStudyIds } = reading.context;
  return drawnFrom(reading).flatMap((studies) =>
    studies.flatMap(({ id, path }) =>
      caseStudyIds.has(id)
        ? []
        : [
            {
              ...reading.source.positionOf(path),
              message: `There is no case study "${id}".`,
              suggestion: suggest(id, caseStudyIds, 'Give the file name without its ending.'),
            },
          ],
    ),
  );
}

/** And no statement, and no action, names one twice. */
export function checkRepeatedStudies(reading: ParsedFile): Issue[] {
  return drawnFrom(reading).flatMap((studies) =>
    studies
      .filter(({ id }, at) => studies.findIndex((study) => study.id === id) < at)
      .map(({ id, path }) => ({
        ...reading.source.positionOf(path),
        message: `The case study "${id}" stands here twice.`,
        suggestion: 'Make one reason of the two, or name another case study.',
      })),
  );
}

/** The statements there are; undefined where the file is another, or does not fit its schema. */
export function listStatements(reading: ParsedFile): NamedStatements | undefined {
  const { file, positionOf } = reading.source;
  const statements = dataOf(reading, 'assessment.yaml');
  return statements && { file, ids: statements.map(({ id }, index) => ({ id, ...positionOf([index, 'id']) })) };
}

/** The statements that an action lifts; undefined where the file is no action, or does not fit its schema. */
export function listImproved(reading: ParsedFile): NamedStatements | undefined {
  const { file, positionOf } = reading.source;
  const action = dataOf(reading, 'actions');
  return action && { file, ids: action.statements.map((id, index) => ({ id, ...positionOf(['statements', index]) })) };
}

/** Every action lifts statements that exist. */
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
              message: `The self-assessment has no statement "${id}".`,
              suggestion: suggest(id, known, 'The ids stand in content/assessment.yaml.'),
            },
          ],
    ),
  );
}

/** And every statement has an action that lifts it. */
export function checkIdle(statements: NamedStatements | undefined, actions: readonly NamedStatements[]): FiledIssue[] {
  if (!statements) return [];
  const lifted = new Set(actions.flatMap(({ ids }) => ids.map(({ id }) => id)));
  return statements.ids
    .filter(({ id }) => !lifted.has(id))
    .map(({ id, ...position }) => ({
      file: statements.file,
      ...position,
      message: `No action lifts the statement "${id}", so a low answer to it would lead nowhere.`,
      suggestion: 'Write a file in content/actions that names it under statements.',
    }));
}

/** The case studies that a file is drawn from, list by list. */
function drawnFrom(reading: ParsedFile): { id: string; path: readonly PropertyKey[] }[][] {
  const statements = dataOf(reading, 'assessment.yaml') ?? [];
  const from = dataOf(reading, 'actions')?.from ?? [];
  return [
    ...statements.map(({ studies }, index) => studies.map(({ id }, at) => ({ id, path: [index, 'studies', at, 'id'] }))),
    from.map(({ study }, at) => ({ id: study, path: ['from', at, 'study'] })),
  ];
}
