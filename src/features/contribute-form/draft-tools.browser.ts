import { formatDraft, isDraftRefusal, LARGEST_DRAFT_FILE, parseDraft, type DraftRefusal } from '../contribute-draft/draft-file.ts';
import type { Draft } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';
import { openStudyText } from '../contribute-check/open-study.browser.ts';
import { formatList } from '../../shared/format-list.ts';
import { contributeScript as t } from '../contribute/words.en.ts';
import { readText } from '../../browser/read-text.ts';
import { saveFile } from '../../browser/save-file.ts';

/** Downloads the draft as a file. Returns a message for the user. */
export function saveDraftFile(draft: Draft, slug: string): string {
  const name = t.draftFileName(slug);
  saveFile(name, formatDraft(draft), 'application/json');
  return t.saved(name);
}

/** Downloads what the device has stored and this form cannot read. */
export const saveUnreadable = (text: string): void => saveFile(t.unreadableFileName, text, 'application/json');

/** Reads a chosen file, a draft or a case study. Returns the draft in it, or a message why it is refused. Changes nothing. */
export async function readDraftFile(file: File, form: readonly Field[]): Promise<{ readonly draft: Draft } | string> {
  if (file.size > LARGEST_DRAFT_FILE) return t.refused['too-large'];
  const text = await readText(file);
  if (text === undefined) return t.fileUnreadable;
  if (file.name.endsWith('.mdx')) return openStudyText(form, file.name.replace(/\.mdx$/, ''), text).catch(() => t.loadFailed);
  const read = parseDraft(text, form);
  return isDraftRefusal(read) ? describeRefusal(read) : read;
}

function describeRefusal({ reason, places }: DraftRefusal): string {
  return reason === 'shape' ? t.refused.shape(formatList(places)) : t.refused[reason];
}
