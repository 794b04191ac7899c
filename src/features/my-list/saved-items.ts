import { parseJson } from '../../shared/json.ts';

/** The case studies that a reader has selected on this device. */
export interface Collection {
  /** Slugs selected to compare, at most four. */
  readonly compare: readonly string[];
  readonly list: readonly ListEntry[];
  /** Whose list it is: a role or team. */
  readonly name?: string;
}

export interface ListEntry {
  readonly slug: string;
  readonly note: string;
}

export const EMPTY_COLLECTION: Collection = { compare: [], list: [] };
export const MAX_COMPARED = 4;
const VERSION = 1;

/** Reads the output of `formatCollection`; undefined for any other text. */
export function parseCollection(text: string): Collection | undefined {
  const { version, compare, list, name } = (parseJson(text) ?? {}) as Record<string, unknown>;
  if (version !== VERSION || !isListOf(compare, isSlug) || !isListOf(list, isEntry)) return undefined;
  return { compare: compare.slice(0, MAX_COMPARED), list, ...(typeof name === 'string' && name && { name }) };
}

export function formatCollection({ compare, list, name }: Collection): string {
  return JSON.stringify({ version: VERSION, compare, list, name: name || undefined });
}

/** The collection with a slug added to the comparison, or removed if it was in it. Unchanged if four are selected already. */
export function toggleCompared(collection: Collection, slug: string): Collection {
  const { compare } = collection;
  if (compare.includes(slug)) return { ...collection, compare: compare.filter((each) => each !== slug) };
  return compare.length < MAX_COMPARED ? { ...collection, compare: [...compare, slug] } : collection;
}

/** The collection with a case study added to the list, or removed if it was on it. One with a note stays: the note would be lost. */
export function toggleSaved(collection: Collection, slug: string): Collection {
  const entry = collection.list.find((each) => each.slug === slug);
  if (!entry) return { ...collection, list: [...collection.list, { slug, note: '' }] };
  return entry.note ? collection : removeEntry(collection, slug);
}

export function removeEntry(collection: Collection, slug: string): Collection {
  return { ...collection, list: collection.list.filter((each) => each.slug !== slug) };
}

export function setNote(collection: Collection, slug: string, note: string): Collection {
  return { ...collection, list: collection.list.map((each) => (each.slug === slug ? { slug, note } : each)) };
}

/** The collection with an entry one place earlier (-1) or later (1). */
export function moveEntry(collection: Collection, slug: string, by: -1 | 1): Collection {
  return {
    ...collection,
    list: moveItem(
      collection.list,
      collection.list.findIndex((each) => each.slug === slug),
      by,
    ),
  };
}

/** The list with the item at `index` one place earlier or later; unchanged if there is no such place. */
export function moveItem<T>(items: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const item = items[index];
  const other = items[index + by];
  if (item === undefined || other === undefined) return items;
  return items.map((each, at) => (at === index ? other : at === index + by ? item : each));
}

const isListOf = <T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] => Array.isArray(value) && value.every(isItem);

const isSlug = (value: unknown): value is string => typeof value === 'string';

function isEntry(value: unknown): value is ListEntry {
  const { slug, note } = (value ?? {}) as Record<string, unknown>;
  return isSlug(slug) && typeof note === 'string';
}
