import { AREAS } from '../../model/areas.ts';
import { CHALLENGES } from '../../model/challenges.ts';
import { OUTCOMES } from '../../model/outcomes.ts';
import { PRINCIPLES } from '../../model/principles.ts';
import { TASKS } from '../../model/tasks.ts';
import { THEMES } from '../../model/themes.ts';

const TABLES = { areas: AREAS, principles: PRINCIPLES, tasks: TASKS, themes: THEMES, outcomes: OUTCOMES, challenges: CHALLENGES } as const;

/** Single files. */
const SINGLE = ['assessment', 'contributors', 'glossary', 'links', 'mapping', 'synonyms'].map((name) => `content/${name}.yaml`);

/** Required files that do not exist: a term of the model without its page, a list of words. */
export function findMissingPages(files: readonly string[]): string[] {
  const needed = [...SINGLE, ...Object.keys(TABLES).flatMap((folder) => pagesOf(folder as keyof typeof TABLES))];
  return needed.filter((file) => !files.includes(file));
}

/** The pages this folder can contain, if the model decides which; otherwise undefined. */
export function siblingsOf(file: string): string[] | undefined {
  const folder = file.split('/')[1] ?? '';
  return Object.hasOwn(TABLES, folder) ? pagesOf(folder as keyof typeof TABLES) : undefined;
}

const pagesOf = (folder: keyof typeof TABLES): string[] => TABLES[folder].map(({ id }) => `content/${folder}/${id}.mdx`);
