import { textAt, type Draft } from './draft.ts';
import type { Field, TextField } from './fields.ts';

/** The published case study that a draft changes: its file name without extension, and the text of its file when it was opened. */
export interface Original {
  readonly slug: string;
  readonly text: string;
}

const NAME = 'original';

/** The published case study that a draft changes; undefined for a new draft. */
export function originalOf(draft: Draft): Original | undefined {
  const [slug, text] = [textAt(draft, [NAME, 'slug']), textAt(draft, [NAME, 'text'])];
  return slug === '' || text === '' ? undefined : { slug, text };
}

/** The draft as a change of a published case study. */
export const withOriginal = (draft: Draft, { slug, text }: Original): Draft => ({ ...draft, [NAME]: { slug, text } });

const textField = (name: string): TextField => ({ kind: 'text', name, path: `${NAME}.${name}`, isRequired: false, form: 'prose' });

/** The part of a saved draft that the form does not show. */
export const ORIGINAL_FIELD: Field = {
  kind: 'group',
  name: NAME,
  path: NAME,
  isRequired: false,
  fields: [textField('slug'), textField('text')],
};
