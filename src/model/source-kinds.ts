/**
 * Who speaks in a source. `independent` says whether the speaker stands apart from the body that did the work and from
 * its supplier; at least one such source is expected of every case study.
 */
export const SOURCE_KINDS = [
  { id: 'own', name: 'the body itself', independent: false },
  { id: 'supplier', name: 'supplier', independent: false },
  { id: 'official', name: 'official', independent: true },
  { id: 'independent', name: 'independent', independent: true },
  { id: 'academic', name: 'academic', independent: true },
  { id: 'press', name: 'press', independent: true },
] as const;

export type SourceKindId = (typeof SOURCE_KINDS)[number]['id'];

/** True where a source of this kind stands apart from the body and its supplier. */
export function isIndependent(kind: SourceKindId): boolean {
  return SOURCE_KINDS.some((entry) => entry.id === kind && entry.independent);
}
