import { ORIGINALS_GLOBAL } from '../contribute-draft/original-script.ts';
import type { Draft } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';
import type { StudyRefusal } from '../contribute-draft/read-study.ts';
import { contributeScript as t } from '../contribute/words.en.ts';
import { makeNamedLoader } from '../../browser/load-registered.ts';
import { formatList } from '../../shared/format-list.ts';
import { originalUrl } from '../../shared/urls.ts';

/** The text of the file of a published case study. Rejects if it cannot be loaded. */
const loadOriginal = makeNamedLoader<string>(ORIGINALS_GLOBAL, originalUrl);

/** A published case study as a draft, or a message that says why it was not opened. */
export async function openPublished(form: readonly Field[], slug: string): Promise<{ readonly draft: Draft } | string> {
  try {
    return await openStudyText(form, slug, await loadOriginal(slug));
  } catch {
    return t.openFailed;
  }
}

/** The text of a case study's file as a draft, or a message why it was not opened. Rejects if the parser cannot be loaded. */
export async function openStudyText(form: readonly Field[], slug: string, text: string): Promise<{ readonly draft: Draft } | string> {
  const { readStudy } = await import('./lazy-tools.browser.ts');
  const read = readStudy(form, slug, text);
  return 'draft' in read ? read : describeRefusal(read);
}

function describeRefusal({ reason, places }: StudyRefusal): string {
  return reason === 'no-study' || reason === 'too-long' ? t.studyRefused[reason] : t.studyRefused[reason](formatList(places));
}
