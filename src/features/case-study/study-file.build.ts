import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { FRONT_MATTER } from '../../gate/rules/front-matter.ts';
import { normalise } from '../../gate/rules/read-source.ts';

/** Relative to the project root. */
export const STUDY_FOLDER = 'content/case-studies';
const ENDING = '.mdx';

/** A case study file: its front matter, not validated, and its body. */
export interface StudyFile {
  readonly data: Record<string, unknown>;
  readonly body: string;
}

/** The slugs of all case studies, sorted. */
export const listSlugs = (): string[] =>
  readdirSync(STUDY_FOLDER)
    .filter((name) => name.endsWith(ENDING))
    .map(slugOf)
    .sort();

/** The path of a case study relative to the project root. */
export const studyPath = (slug: string): string => `${STUDY_FOLDER}/${slug}${ENDING}`;

/** The slug of the case study in a file; undefined if the file is not a case study. */
export function slugOfFile(file: string): string | undefined {
  const [folder, name = ''] = file.replaceAll('\\', '/').split(/\/(?=[^/]*$)/);
  return folder?.endsWith(STUDY_FOLDER) && name.endsWith(ENDING) ? slugOf(name) : undefined;
}

const slugOf = (name: string): string => name.slice(0, -ENDING.length);

export const readStudyText = (slug: string): string => normalise(readFileSync(studyPath(slug), 'utf8'));

/** The source of a case study's body. Throws if there is no file. */
export const readStudyBody = (slug: string): string => bodyOf(readStudyText(slug));

const bodyOf = (text: string): string => text.slice(FRONT_MATTER.exec(text)?.[0].length ?? 0).trim();

/** A file with its front matter blanked, so that messages about the body have the line numbers of the file. */
export const blankFrontMatter = (text: string): string => text.replace(FRONT_MATTER, (written) => written.replace(/[^\n]+/g, ''));

/** Throws if the front matter is not YAML. */
export function parseStudyFile(text: string): StudyFile {
  const [, yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  return { data: (parse(yaml) ?? {}) as Record<string, unknown>, body: bodyOf(text) };
}
