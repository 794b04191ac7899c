import { formatDate } from '../../shared/dates.ts';
import { countAnswers, isResponseRefusal, MAX_RESPONSES, addResponse, type Response } from './responses.ts';
import { ROLES } from '../../model/roles.ts';
import { termOf } from '../../model/taxonomy.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import type { KnownIds } from '../workbook/workbook-file.ts';
import { groupResults } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import { readWorkbookFile } from '../workbook/workbook-files.browser.ts';

const t = groupResults.files;

/** Adds files, each separately. Returns the responses, and what to say: how many were added, and why any were refused. */
export async function addFiles(
  responses: readonly Response[],
  files: readonly File[],
  known: KnownIds,
): Promise<{ readonly responses: readonly Response[]; readonly said: readonly string[] }> {
  let taken = responses;
  const refused: string[] = [];
  for (const file of files) {
    const next = await takeFileIn(taken, file, known);
    if (typeof next === 'string') refused.push(t.refused(file.name, next));
    else taken = next;
  }
  const count = taken.length - responses.length;
  return { responses: taken, said: [count > 0 ? t.taken(count) : t.takenNone, ...refused] };
}

/** The list of the responses, each with a button to remove it. */
export function makeResponseList(
  responses: readonly Response[],
  statements: number,
  onRemove: (response: Response) => void,
): HTMLElement[] {
  return responses.map((response) => {
    const { name, saved, workbook } = response;
    const button = make('button', { type: 'button', 'aria-label': t.removeOf(name) }, t.remove);
    button.addEventListener('click', () => onRemove(response));
    return make('li', {}, t.entry(nameRole(workbook), formatDate(saved), name, countAnswers(workbook), statements), ' ', button);
  });
}

const nameRole = ({ about }: Workbook): string => (about.role === '' ? '' : termOf(ROLES, about.role).name);

/** The responses with one more, or the reason why not, in words. */
async function takeFileIn(responses: readonly Response[], file: File, known: KnownIds): Promise<readonly Response[] | string> {
  const read = await readWorkbookFile(file, known);
  if (typeof read === 'string') return read;
  const taken = addResponse(responses, file.name, read);
  if (!isResponseRefusal(taken)) return taken;
  return taken.reason === 'twice' ? t.twice(taken.as ?? '') : t.tooMany(MAX_RESPONSES);
}
