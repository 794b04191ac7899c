import type { Draft } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';
import { finishDraft } from '../contribute-draft/finish-draft.ts';
import { makePreview } from '../contribute-preview/preview.browser.ts';

/*
 * The code that needs the schema, the rules and a Markdown parser, which is many times larger than the rest of the form. It is
 * loaded after the first input.
 */
export { checkDraft } from './check-draft.browser.ts';
export { readStudy } from '../contribute-draft/read-study.ts';

/** The page of a draft, as far as it is written. */
export const drawPage = (form: readonly Field[], draft: Draft, today: string, placeName: (id: string) => string): HTMLElement[] =>
  makePreview(finishDraft(form, draft, today), placeName);
