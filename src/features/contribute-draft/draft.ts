import type { Field, GroupField, ListField } from './fields.ts';

/** What the user has typed and chosen so far, in the structure of the fields. What was never touched is absent. */
export type Value = string | boolean | readonly string[] | readonly Row[] | Values;

export interface Values {
  readonly [name: string]: Value;
}

/** An entry of a list. Its key stays the same when others are added or removed, so that two tabs mean the same entry by it. */
export interface Row {
  readonly key: string;
  readonly value: Value;
}

/** From the top: names of fields, keys of rows, `choice` and `told` of an `either` field, options of clauses. */
export type Path = readonly string[];

export type Draft = Values;

export const EMPTY_DRAFT: Draft = {};

/** The draft with this value at this path; undefined removes it. Removed rows are restored. */
export function setAt(form: readonly Field[], draft: Draft, path: Path, value: Value | undefined): Draft {
  return setIn({ ...TOP, fields: form }, draft, path, value) as Draft;
}

/** The draft with one more row in a list, and the key of that row. */
export function addRow(form: readonly Field[], draft: Draft, path: Path): { draft: Draft; key: string } {
  const rows = rowsAt(draft, path);
  const key = String(Math.max(0, ...rows.map((row) => Number(row.key) || 0)) + 1);
  return { draft: setAt(form, draft, path, [...rows, { key, value: '' }]), key };
}

export function removeRow(form: readonly Field[], draft: Draft, path: Path, key: string): Draft {
  return setAt(
    form,
    draft,
    path,
    rowsAt(draft, path).filter((row) => row.key !== key),
  );
}

/** The draft with a row moved up one place in its list. */
export function raiseRow(form: readonly Field[], draft: Draft, path: Path, key: string): Draft {
  const rows = rowsAt(draft, path);
  const index = rows.findIndex((row) => row.key === key);
  const [row, before] = [rows[index], rows[index - 1]];
  if (!row || !before) return draft;
  return setAt(form, draft, path, [...rows.slice(0, index - 1), row, before, ...rows.slice(index + 1)]);
}

/** The value at a path; undefined if nothing was typed. */
export function valueAt(draft: Value | undefined, path: Path): Value | undefined {
  return path.reduce<Value | undefined>(
    (value, name) => (isRows(value) ? value.find(({ key }) => key === name)?.value : valuesOf(value)[name]),
    draft,
  );
}

export function rowsAt(draft: Value | undefined, path: Path = []): readonly Row[] {
  const value = valueAt(draft, path);
  return isRows(value) ? value : [];
}

export const textAt = (draft: Value | undefined, path: Path): string => {
  const value = valueAt(draft, path);
  return typeof value === 'string' ? value : '';
};

/** The words chosen at a path, in the order of choosing. */
export const chosenAt = (draft: Value | undefined, path: Path): readonly string[] => {
  const value = valueAt(draft, path);
  return Array.isArray(value) && !isRows(value) ? (value as readonly string[]) : [];
};

/** The parts of a group; empty if the value is not a group. */
export const valuesOf = (value: Value | undefined): Values =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Values) : EMPTY_DRAFT;

export function isRows(value: Value | undefined): value is readonly Row[] {
  return Array.isArray(value) && value.some((entry) => typeof entry === 'object');
}

/** True if the value has no content. A ticked box is content, an unticked one is not. */
export function isBlank(value: Value | undefined): boolean {
  if (value === undefined || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (value === true) return false;
  if (isRows(value)) return value.every((row) => isBlank(row.value));
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every((part) => isBlank(part as Value));
}

const TOP: Omit<GroupField, 'fields'> = { kind: 'group', name: '', path: '', isRequired: true };

function setIn(field: Field | undefined, at: Value | undefined, [name, ...rest]: Path, value: Value | undefined): Value | undefined {
  if (name === undefined) return value;
  if (field?.kind === 'list') return setInRows(field, rowsAt(at), name, rest, value);
  const values = valuesOf(at);
  const next = setIn(partOf(field, name), values[name], rest, value);
  const others = Object.entries(values).filter(([other]) => other !== name);
  if (next === undefined) return Object.fromEntries(others);
  return name in values ? { ...values, [name]: next } : Object.fromEntries([...others, [name, next]]);
}

function setInRows({ item }: ListField, rows: readonly Row[], key: string, rest: Path, value: Value | undefined): Row[] {
  const known = rows.some((row) => row.key === key) ? rows : [...rows, { key, value: '' }];
  return known.map((row) => (row.key === key ? { key, value: setIn(item, row.value, rest, value) ?? '' } : row));
}

function partOf(field: Field | undefined, name: string): Field | undefined {
  if (field?.kind === 'group') return field.fields.find((part) => part.name === name);
  return field?.kind === 'either' && name === 'told' ? field.told : undefined;
}
