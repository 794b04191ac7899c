import { z } from 'zod';
import { actionSchema, assessmentSchema, statementSchema } from '../../model/assessment-schema.ts';
import type { Context } from '../context.ts';
import { suggest } from '../nearest.ts';
import type { Position, Problem } from '../problems.ts';
import type { Source } from '../read-source.ts';

/** Every case study that a statement of the self-assessment names exists, and no statement names one twice. */
export function checkAssessment(source: Source, { caseStudyIds }: Context): Problem[] {
  const parsed = z.array(statementSchema).safeParse(source.data);
  if (!parsed.success) return [];
  return parsed.data.flatMap(({ studies }, index) => {
    const ids = studies.map(({ id }) => id);
    return checkStudies(source, ids, caseStudyIds, (at) => [index, 'studies', at, 'id']);
  });
}

/** Every case study that an action is drawn from exists, and no action names one twice. */
export function checkAction(source: Source, { caseStudyIds }: Context): Problem[] {
  const parsed = actionSchema.safeParse(source.data);
  if (!parsed.success) return [];
  const ids = parsed.data.from.map(({ study }) => study);
  return checkStudies(source, ids, caseStudyIds, (at) => ['from', at, 'study']);
}

/** Every action lifts statements that exist, and every statement has an action that lifts it. Needs all sources. */
export function checkActionsTogether(sources: readonly Source[]): Problem[] {
  const assessment = sources.find(({ file }) => file === 'content/assessment.yaml');
  const parsed = assessmentSchema.safeParse(assessment?.data);
  if (!assessment || !parsed.success) return [];
  const known = parsed.data.map(({ id }) => id);
  const actions = sources.flatMap((source) => {
    const action = source.file.startsWith('content/actions/') ? actionSchema.safeParse(source.data) : undefined;
    return action?.success ? [{ source, statements: action.data.statements }] : [];
  });
  const strangers = actions.flatMap(({ source, statements }) =>
    statements.flatMap((id, index): Problem[] =>
      known.includes(id)
        ? []
        : [
            {
              code: 'unknown-statement',
              file: source.file,
              ...source.positionOf(['statements', index]),
              message: `The self-assessment has no statement "${id}".`,
              mend: suggest(id, known, 'The ids stand in content/assessment.yaml.'),
            },
          ],
    ),
  );
  const idle = known.flatMap((id, index): Problem[] =>
    actions.some(({ statements }) => statements.includes(id))
      ? []
      : [
          {
            code: 'no-action',
            file: assessment.file,
            ...assessment.positionOf([index, 'id']),
            message: `No action lifts the statement "${id}", so a low answer to it would lead nowhere.`,
            mend: 'Write a file in content/actions that names it under statements.',
          },
        ],
  );
  return [...strangers, ...idle];
}

function checkStudies(
  { file, positionOf }: Source,
  ids: readonly string[],
  known: ReadonlySet<string>,
  pathOf: (at: number) => readonly PropertyKey[],
): Problem[] {
  return ids.flatMap((id, at) => {
    const position = positionOf(pathOf(at));
    if (!known.has(id)) return [unknownStudy(file, id, known, position)];
    return ids.indexOf(id) < at ? [repeatedStudy(file, id, position)] : [];
  });
}

const unknownStudy = (file: string, id: string, known: ReadonlySet<string>, position: Position): Problem => ({
  code: 'unknown-case-study',
  file,
  ...position,
  message: `There is no case study "${id}".`,
  mend: suggest(id, known, 'Give the file name without its ending.'),
});

const repeatedStudy = (file: string, id: string, position: Position): Problem => ({
  code: 'repeated-case-study',
  file,
  ...position,
  message: `The case study "${id}" stands here twice.`,
  mend: 'Make one reason of the two, or name another case study.',
});
