import type { Draft } from '../../lib/form/draft.ts';
import type { Field } from '../../lib/form/fields.ts';
import { finishDraft } from '../../lib/form/finish-draft.ts';
import { makePreview } from './preview.ts';

/*
 * What needs the schema, the rules and a reader of Markdown, many times as much as the rest of the form. It is loaded when
 * something was first written.
 */
export { checkDraft } from './check-draft.ts';

/** The page of a draft, as far as it is written. */
export const drawPage = (form: readonly Field[], draft: Draft, today: string, placeName: (id: string) => string): HTMLElement[] =>
  makePreview(finishDraft(form, draft, today), placeName);
