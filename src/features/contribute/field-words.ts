import type { LabelledPath, ListPath } from '../contribute-draft/field-path.ts';
import type { Field } from '../contribute-draft/fields.ts';
import { contribute as t } from './page-words.en.ts';

/** A field of the schema without a label is a type error here. */
const LABELS: Readonly<Record<LabelledPath, string>> = t.fields;
const ENTRIES: Readonly<Record<ListPath, string>> = t.entry;

export const labelOf = ({ path }: Field): string => found(LABELS, path, 'label');

/** What one entry of a list is called. */
export const entryOf = ({ path }: Field): string => found(ENTRIES, path, 'name for an entry');

/** The help beside a field: its purpose and its limits. The help of a list is not repeated for its entries. */
export function helpOf(field: Field): string {
  const own = (t.help as Readonly<Record<string, string>>)[field.path];
  const help = field.name === '' && own !== undefined ? '' : (own ?? field.help ?? '');
  return [help, limitsOf(field)].filter(Boolean).join(' ');
}

/** How the form reads what is written in a field, where that differs from a file. */
export function wayOf(field: Field): string {
  if (field.kind !== 'text') return '';
  return field.form === 'date' ? t.dateHelp : field.form === 'prose' ? t.proseHelp : '';
}

/** Whether a field needs an answer. A field in an optional group needs one only if the group is given. */
export function needOf({ path, isRequired }: Field, group?: Field): string {
  if (path === 'sources.id') return t.filledIn;
  if (!isRequired) return t.optional;
  return group && group.name !== '' && !group.isRequired ? t.neededThen : t.needed;
}

/** The fields of a group in the order of filling in: a generated field comes after the fields it is made from. */
function inOrderOfFilling(fields: readonly Field[]): readonly Field[] {
  const made = fields.filter(({ path }) => path === 'sources.id');
  return fields.flatMap((field) => (made.includes(field) ? [] : field.path === 'sources.date' ? [field, ...made] : [field]));
}

/** An entry of a list with more optional fields than this shows them on request. */
const MOST_SHOWN = 2;

/** The parts of a group in the order of filling in. In an entry of a list, many optional fields are folded away. */
export function partsOfGroup(field: Field): { readonly shown: readonly Field[]; readonly folded: readonly Field[] } {
  if (field.kind !== 'group') return { shown: [], folded: [] };
  const parts = inOrderOfFilling(field.fields);
  const folded = field.name === '' ? parts.filter(({ isRequired }) => !isRequired) : [];
  return folded.length > MOST_SHOWN ? { shown: parts.filter((part) => !folded.includes(part)), folded } : { shown: parts, folded: [] };
}

/** The words for what is folded away in an entry of a list. */
export const foldOf = ({ path }: Field): string => found(t.folds, path, 'words for what is folded away');

export const exampleOf = ({ path }: Field): string | undefined => (t.examples as Readonly<Record<string, string>>)[path];

/** The words that can be chosen, each with its name. */
export function optionsOf({
  options,
  optionNames,
}: {
  options: readonly string[];
  optionNames?: readonly string[] | undefined;
}): [string, string][] {
  const names = t.options as Readonly<Record<string, string>>;
  return options.map((option, index) => [option, capital(optionNames?.[index] ?? names[option] ?? option)]);
}

export const wordName = (word: string): string => (t.options as Readonly<Record<string, string>>)[word] ?? word;

function limitsOf(field: Field): string {
  if (field.kind === 'list' || field.kind === 'choices') return field.most === undefined ? '' : t.howMany(field.least, field.most);
  if ((field.kind !== 'text' && field.kind !== 'clauses') || field.most === undefined || isAddress(field)) return '';
  return field.least === undefined ? t.atMost(field.most) : t.between(field.least, field.most);
}

const isAddress = (field: Field): boolean => field.kind === 'text' && (field.form === 'address' || field.refersTo !== undefined);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function found(words: Readonly<Record<string, string>>, path: string, what: string): string {
  const word = words[path];
  if (word === undefined) throw new Error(`src/features/contribute/page-words.en.ts has no ${what} of the field "${path}".`);
  return word;
}
