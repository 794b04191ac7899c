import { formatDate } from '../../shared/dates.ts';
import type { WorkbookFile } from '../../model/workbook-schema.ts';
import { result } from './words.en.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { knownIds, loadAssessment } from '../workbook/assessment.browser.ts';
import { readWorkbookFile } from '../workbook/workbook-files.browser.ts';

const t = result.change;

/** An earlier workbook that the result is compared with while the page is open. */
export interface Earlier {
  readonly file: () => WorkbookFile | undefined;
}

/** Lets the reader load an earlier file and remove it again. `onChange` is called after either. */
export function startEarlier(root: HTMLElement, onChange: () => void): Earlier {
  const input = requireElement(root, '[data-part="earlier-file"]', HTMLInputElement);
  const away = requireElement(root, '[data-do="earlier-away"]', HTMLButtonElement);
  const say = (text: string): void => void (findPart(root, 'earlier-said').textContent = text);
  let file: WorkbookFile | undefined;
  const put = (next: WorkbookFile | undefined, said: string): void => {
    file = next;
    away.hidden = !next;
    say(said);
    onChange();
  };
  away.addEventListener('click', () => {
    put(undefined, t.removed);
    input.focus();
  });
  input.addEventListener('change', () => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    void read(chosen).then((readFile) => {
      input.value = '';
      if (typeof readFile === 'string') say(readFile);
      else put(readFile, t.loaded(chosen.name, formatDate(readFile.saved)));
    });
  });
  return { file: () => file };
}

const read = async (file: File): Promise<WorkbookFile | string> => readWorkbookFile(file, knownIds(await loadAssessment()));
