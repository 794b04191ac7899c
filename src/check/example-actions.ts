import { readFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import { assessmentSchema, type ActionData, type Statement } from '../model/assessment-schema.ts';

const WHY = 'It shows how another council went about this.';

/** The statements of the almanac, drawn from two case studies that a test has. */
export async function exampleStatements(first: string, second: string): Promise<Statement[]> {
  const statements = assessmentSchema.parse(parse(await readFile('content/assessment.yaml', 'utf8')));
  return statements.map((statement) => ({ ...statement, studies: [first, second].map((id) => ({ id, why: WHY })) }));
}

/** An action that lifts the given statements, drawn from the given case studies. */
export const exampleAction = (statements: string[], studies: string[]): ActionData => ({
  title: 'Try one thing out',
  what: 'Choose one thing with those who do the work, and try it. It is done when somebody outside has seen it.',
  statements,
  effort: 1,
  prerequisites: [],
  challenges: [],
  from: studies.map((study) => ({ study, why: WHY })),
});

/** The text of a content file with this in it. */
export const asYaml = (data: unknown): string => stringify(data, { lineWidth: 0 });
