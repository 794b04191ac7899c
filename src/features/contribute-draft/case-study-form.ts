import { z } from 'zod';
import { caseStudySchema } from '../../model/case-study-schema.ts';
import { placeSchema } from '../../model/place-schema.ts';
import { SECTIONS, type SectionId } from '../../model/sections.ts';
import { fieldsOf, type Field, type FormSchema, type ListField, type TextField } from './fields.ts';
import { NEW_PLACES, SLUG } from './names.ts';

/**
 * Every field of the form: the front matter and the new places, as their schemas define them, the five sections, and the file
 * name. A field that is added to a schema appears here too.
 */
export function caseStudyForm(): Field[] {
  const front = fieldsOf(schemaOf(caseStudySchema))
    .filter(({ name }) => !OF_FILES.has(name))
    .map((field) => (FILLED_IN.has(field.name) ? { ...field, isRequired: false } : field));
  return [...front, ...SECTIONS.map(({ id, guidance }) => sectionField(id, guidance)), newPlaces(), FILE_NAME];
}

/** Fields needed only to rename a file or to correct a case study. */
const OF_FILES: ReadonlySet<string> = new Set(['formerly', 'corrections']);

/** Fields of a place that only editors fill in. */
const OF_EDITORS: ReadonlySet<string> = new Set(['members', 'ends']);

/** Fields that `finishDraft` fills in unless stated. */
const FILLED_IN: ReadonlySet<string> = new Set(['added', 'reviewed', 'owner']);

/** A part of the form. A field that no part lists goes to `needed` or `more`, depending on the schema. */
export interface FormPart {
  readonly id: 'core' | 'needed' | 'more' | 'entry';
  readonly isFolded: boolean;
  readonly fields: readonly Field[];
}

type FieldName = keyof z.infer<typeof caseStudySchema> | SectionId | typeof NEW_PLACES | typeof SLUG;

const ORDER: Readonly<Record<FormPart['id'], readonly FieldName[]>> = {
  core: [
    ...(['places', NEW_PLACES, 'subject', 'title', 'summary', 'areas', 'principles', 'stage', 'period', 'sources'] as const),
    ...(['what-they-did', 'what-went-wrong', 'wentWrong'] as const),
  ],
  needed: ['the-situation', 'what-changed', 'how-to-do-it-yourself', 'results', 'organisations', 'tasks', 'themes'],
  more: ['lasted', 'failures', 'outcomes', 'challenges', 'cost', 'effort', 'prerequisites', 'reusable', 'contact', 'learntFrom'],
  entry: [SLUG, 'added', 'reviewed', 'owner', 'draft'],
};

/** The parts of the form in the order of writing: the core first, optional fields last. */
export function partsOf(form: readonly Field[]): FormPart[] {
  const ordered: readonly string[] = Object.values(ORDER).flat();
  const others = form.filter(({ name }) => !ordered.includes(name));
  return (Object.keys(ORDER) as FormPart['id'][]).map((id) => ({
    id,
    isFolded: id === 'more' || id === 'entry',
    fields: [
      ...ORDER[id].flatMap((name) => form.filter((field) => field.name === name)),
      ...others.filter(({ isRequired }) => (isRequired ? id === 'needed' : id === 'more')),
    ],
  }));
}

const schemaOf = (schema: z.ZodType): FormSchema => z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as FormSchema;

const sectionField = (id: SectionId, description: string): TextField => ({
  kind: 'text',
  name: id,
  path: id,
  help: `${description.charAt(0).toUpperCase()}${description.slice(1)}`,
  isRequired: true,
  form: 'prose',
});

function newPlaces(): ListField {
  const common = { name: NEW_PLACES, path: NEW_PLACES, isRequired: false };
  const fields = fieldsOf(schemaOf(placeSchema), `${NEW_PLACES}.`).filter(({ name }) => !OF_EDITORS.has(name));
  return { ...common, kind: 'list', item: { ...common, name: '', kind: 'group', fields }, least: 0, most: 4 };
}

const FILE_NAME: TextField = { kind: 'text', name: SLUG, path: SLUG, isRequired: false, form: 'line', most: 80 };
