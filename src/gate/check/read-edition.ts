import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toAssessmentData } from '../../content/assessment-data.ts';
import type { ComparedEdition } from '../../content/changes.ts';
import { recordEdition } from '../../content/edition-record.ts';
import { judgeChallenges, judgeSteps } from '../../content/verdicts.ts';
import { actionSchema, assessmentSchema } from '../../model/assessment-schema.ts';
import { editionSchema, type EditionRecord } from '../../model/edition-schema.ts';
import { stepUrl } from '../../shared/urls.ts';
import { readLibrary } from './read-library.ts';

/** The folder of the records, relative to the root of a project. */
export const EDITIONS = 'content/editions';

/** The content under `<root>/content` as an edition. Throws if the content has problems: run the content check first. */
export async function readEdition(root: string): Promise<ComparedEdition> {
  const library = await readLibrary(root);
  const statements = assessmentSchema.parse(parse(await readFile(join(root, 'content/assessment.yaml'), 'utf8')));
  const actions = (await readYaml(root, 'content/actions')).map(({ id, data }) => ({ id, data: actionSchema.parse(data) }));
  const steps = judgeSteps(toAssessmentData(statements, actions, library), stepUrl);
  const judged = { challenges: judgeChallenges(library.caseStudies), steps };
  return { record: recordEdition(library.edition, library.caseStudies, judged), studies: library.caseStudies };
}

/** The recorded editions, the earliest first. */
export async function readRecords(root: string): Promise<EditionRecord[]> {
  return (await readYaml(root, EDITIONS)).map(({ data }) => editionSchema.parse(data));
}

async function readYaml(root: string, folder: string): Promise<{ id: string; data: unknown }[]> {
  const names = (await readdir(join(root, folder)).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => ({
      id: name.replace(/\.yaml$/, ''),
      data: parse(await readFile(join(root, folder, name), 'utf8')) as unknown,
    })),
  );
}
