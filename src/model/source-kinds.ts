/**
 * The type of a source. `independent` is true for sources that are not from the organisation that did the work or its
 * supplier; at least one such source is expected of every case study.
 */
export const SOURCE_KINDS = [
  { id: 'own', name: 'the organisation itself', independent: false },
  { id: 'supplier', name: 'supplier', independent: false },
  { id: 'official', name: 'official body', independent: true },
  { id: 'independent', name: 'independent organisation', independent: true },
  { id: 'academic', name: 'academic', independent: true },
  { id: 'press', name: 'press', independent: true },
] as const;

export type SourceKindId = (typeof SOURCE_KINDS)[number]['id'];

/** True if a source of this type is independent of the organisation and its supplier. */
export function isIndependent(kind: SourceKindId): boolean {
  return SOURCE_KINDS.some((entry) => entry.id === kind && entry.independent);
}
