import { chosenAt, isBlank, isRows, rowsAt, valuesOf, type Path, type Row, type Value, type Values } from './draft.ts';
import type { OneOfField, Field, TextField } from './fields.ts';
import { readDate, readNumber, withoutUnseen } from './read-typed.ts';

/**
 * The data of a group of fields, as an author would write it: blank values are left out, texts are trimmed, and dates and numbers
 * in everyday formats become those of a file. Nothing is checked.
 */
export function dataOf(fields: readonly Field[], value: Value | undefined): Record<string, unknown> {
  const values = valuesOf(value);
  const entries = fields.map((field) => [field.name, dataOfField(field, values[field.name])] as const);
  return Object.fromEntries(entries.filter(([, data]) => data !== undefined));
}

/** The path in the draft that a part of the data comes from, as far as the form has a field for it. */
export function draftPathOf(fields: readonly Field[], value: Value | undefined, path: readonly PropertyKey[]): Path {
  const [name, ...rest] = path;
  const field = fields.find((each) => each.name === name);
  return field ? [field.name, ...pathWithin(field, valuesOf(value)[field.name], rest)] : [];
}

function dataOfField(field: Field, value: Value | undefined): unknown {
  if (field.kind === 'either') return dataOfOneOf(field, valuesOf(value));
  if (isBlank(value) && field.kind !== 'clauses') return emptyOf(field);
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' ? dataOfText(field, value) : undefined;
    case 'choice':
      return value;
    case 'choices':
      return chosenAt(value, []);
    case 'switch':
      return value === true ? true : undefined;
    case 'list':
      return detailRows(value).map((row) => dataOfField(field.item, row.value));
    case 'group':
      return dataOf(field.fields, value);
    case 'clauses':
      return Object.fromEntries(Object.entries(valuesOf(value)).map(([option, clause]) => [option, tidy(String(clause))]));
  }
}

/** The empty value of a blank field: written if its parts can then be asked for, or if an empty list is an answer. */
function emptyOf(field: Field): unknown {
  if (field.kind === 'group') return field.isRequired ? {} : undefined;
  return field.isWrittenEmpty ? [] : undefined;
}

function dataOfOneOf({ word, told }: OneOfField, { choice, told: value }: Values): unknown {
  if (choice === 'told') return dataOfField(told, value) ?? [];
  return choice === word ? word : undefined;
}

function dataOfText({ form }: TextField, value: string): unknown {
  if (form === 'prose') return value;
  const text = tidy(value);
  if (form === 'date') return readDate(text);
  return form === 'number' ? readNumber(text) : text;
}

/** A text of the front matter becomes one line, however it was typed. */
const tidy = (text: string): string =>
  withoutUnseen(text)
    .trim()
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(' ');

/** Rows without content are not entries. */
const detailRows = (value: Value | undefined): readonly Row[] => (isRows(value) ? value.filter((row) => !isBlank(row.value)) : []);

function pathWithin(field: Field, value: Value | undefined, path: readonly PropertyKey[]): Path {
  const [name, ...rest] = path;
  if (name === undefined) return [];
  switch (field.kind) {
    case 'list': {
      const row = detailRows(rowsAt(value))[Number(name)];
      return row ? [row.key, ...pathWithin(field.item, row.value, rest)] : [];
    }
    case 'group':
      return draftPathOf(field.fields, value, path);
    case 'either':
      return ['told', ...pathWithin(field.told, valuesOf(value)['told'], path)];
    case 'clauses':
      return field.options.includes(String(name)) ? [String(name)] : [];
    default:
      return [];
  }
}
