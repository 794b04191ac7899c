import { myListWords } from './words.en.ts';
import { formatListFile, isRefusal, LARGEST_LIST_FILE, parseListFile, type ListFile, type Refusal } from './list-file.ts';
import { formatList } from '../../shared/format-list.ts';
import { readText } from '../../browser/read-text.ts';
import { today } from '../../shared/today.ts';
import { saveFile } from '../../browser/save-file.ts';

/** Gives the reader the list as a file to save. */
export function saveListFile(list: ListFile): void {
  saveFile(myListWords.fileName(list.name ?? '', today()), formatListFile(list), 'application/json');
}

/** Reads a file that the reader chose. Returns the list, or a message that says why the file is refused. */
export async function readListFile(file: File, known: ReadonlySet<string>): Promise<ListFile | string> {
  if (file.size > LARGEST_LIST_FILE) return myListWords.refused['too-large'];
  const text = await readText(file);
  if (text === undefined) return myListWords.fileUnreadable;
  const read = parseListFile(text, known);
  return isRefusal(read) ? describeRefusal(read) : read;
}

function describeRefusal({ reason, names }: Refusal): string {
  if (reason === 'unknown' || reason === 'twice' || reason === 'too-long') return myListWords.refusedFor[reason](formatList(names));
  return myListWords.refused[reason];
}
