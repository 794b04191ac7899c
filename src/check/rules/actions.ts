import { z } from 'zod';
import { actionSchema, assessmentSchema, statementSchema } from '../../model/assessment-schema.ts';
import type { Context } from '../context.ts';
import { suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../read-source.ts';

/** Every case study that a statement of the self-assessment names exists. */
export function checkAssessment({ file, data, positionOf }: Source, { caseStudyIds }: Context): Problem[] {
  const parsed = z.array(statementSchema).safeParse(data);
  if (!parsed.success) return [];
  return parsed.data.flatMap(({ studies }, index) =>
    studies.flatMap(({ id }, at) =>
      caseStudyIds.has(id) ? [] : [unknownStudy(file, id, caseStudyIds, positionOf([index, 'studies', at, 'id']))],
    ),
  );
}

/** Every case study that an action is drawn from exists. */
export function checkAction({ file, data, positionOf }: Source, { caseStudyIds }: Context): Problem[] {
  const parsed = actionSchema.safeParse(data);
  if (!parsed.success) return [];
  return parsed.data.from.flatMap(({ study }, index) =>
    caseStudyIds.has(study) ? [] : [unknownStudy(file, study, caseStudyIds, positionOf(['from', index, 'study']))],
  );
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

const unknownStudy = (file: string, id: string, known: ReadonlySet<string>, position: { line: number; column: number }): Problem => ({
  code: 'unknown-case-study',
  file,
  ...position,
  message: `There is no case study "${id}".`,
  mend: suggest(id, known, 'Give the file name without its ending.'),
});
