/** Marks a text that its author has not written yet. A draft can contain it; other case studies cannot. */
export const PLACEHOLDER = 'Not known yet:';

/** The path of every text that starts with the placeholder. */
export function findPlaceholders(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return value.startsWith(PLACEHOLDER) ? [[...path]] : [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => findPlaceholders(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => findPlaceholders(entry, [...path, key]));
}
