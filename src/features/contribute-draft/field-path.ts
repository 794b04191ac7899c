import type { CaseStudyInput } from '../../model/case-study-schema.ts';
import type { PlaceData } from '../../model/place-schema.ts';
import type { SectionId } from '../../model/sections.ts';
import type { NEW_PLACES, SLUG } from './names.ts';

/** Fields of a place that only editors fill in. */
type EditorsOnly = 'members' | 'ends';

/** The path of every field of the form, so that none can lack a label: `results.before.value`. */
type FieldPath =
  | Exclude<PathsIn<CaseStudyInput>, `principles.${string}` | 'formerly' | 'corrections' | `corrections.${string}`>
  | `${typeof NEW_PLACES}.${PathsIn<Omit<PlaceData, EditorsOnly>>}`
  | typeof NEW_PLACES
  | typeof SLUG;

/** The paths of the lists, whose entries each have a name: `Source 2`. */
export type ListPath =
  | 'places'
  | 'organisations'
  | 'challenges'
  | 'results'
  | 'cost'
  | 'prerequisites'
  | 'reusable'
  | 'learntFrom'
  | 'sources'
  | typeof NEW_PLACES;

/** Every field, with the sections by their names in the model. */
export type LabelledPath = FieldPath | SectionId;

type PathsIn<T, Prefix extends string = ''> = T extends readonly (infer Entry)[]
  ? PathsIn<Entry, Prefix>
  : T extends object
    ? { [Key in keyof T & string]-?: `${Prefix}${Key}` | PathsIn<NonNullable<T[Key]>, `${Prefix}${Key}.`> }[keyof T & string]
    : never;
