/**
 * What stands where an author has still to write. A draft may hold it; a case study that is no draft any more may not, so
 * that a forgotten gap is found.
 */
export const PLACEHOLDER = 'Not known yet:';

/** The path of every text that begins as a placeholder does. */
export function findPlaceholders(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return value.startsWith(PLACEHOLDER) ? [[...path]] : [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => findPlaceholders(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => findPlaceholders(entry, [...path, key]));
}
