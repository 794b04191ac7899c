import { AREAS } from '../../model/areas.ts';
import { CHALLENGES } from '../../model/challenges.ts';
import { OUTCOMES } from '../../model/outcomes.ts';
import { PRINCIPLES } from '../../model/principles.ts';
import { TASKS } from '../../model/tasks.ts';
import { THEMES } from '../../model/themes.ts';
import type { Problem } from '../problems.ts';

const TABLES = { areas: AREAS, principles: PRINCIPLES, tasks: TASKS, themes: THEMES, outcomes: OUTCOMES, challenges: CHALLENGES } as const;

/** Files of which there is one. */
const SINGLE = ['content/assessment.yaml', 'content/glossary.yaml', 'content/mapping.yaml', 'content/synonyms.yaml'];

/** Every term of the model has its page of prose, and no page stands for a term that the model does not know. */
export function checkPages(files: readonly string[]): Problem[] {
  return [
    ...SINGLE.filter((file) => !files.includes(file)).map(missing),
    ...Object.entries(TABLES).flatMap(([folder, table]) => checkTable(folder, table, files)),
  ];
}

const missing = (file: string): Problem => ({
  code: 'missing-page',
  file,
  line: 1,
  column: 1,
  message: 'This part of the almanac has no text.',
  mend: 'Write the file; its neighbours show how.',
});

function checkTable(folder: string, table: readonly { id: string }[], files: readonly string[]): Problem[] {
  const known = table.map((term) => `content/${folder}/${term.id}.mdx`);
  const present = files.filter((file) => file.startsWith(`content/${folder}/`));
  return [
    ...known.filter((file) => !present.includes(file)).map(missing),
    ...present
      .filter((file) => !known.includes(file))
      .map((file): Problem => ({
        code: 'missing-page',
        file,
        line: 1,
        column: 1,
        message: 'The model knows no term of this name.',
        mend: `Rename it to one of: ${known.map((entry) => entry.split('/').at(-1)).join(', ')}.`,
      })),
  ];
}
