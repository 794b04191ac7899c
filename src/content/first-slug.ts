import type { EditionRecord } from '../model/edition-schema.ts';

/**
 * The name under which a case study was first published, which identifies its entries in feeds. It stays the same when the file is
 * renamed (`formerly`), and does not pass to a case study that only took over the readers of another. Editions are in order of date.
 */
export function firstSlugOf(
  { slug, formerly }: { readonly slug: string; readonly formerly: readonly string[] },
  editions: readonly Pick<EditionRecord, 'studies'>[],
): string {
  const names = [slug, ...formerly];
  for (const { studies } of editions) {
    const first = names.find((name) => studies.some((study) => study.slug === name));
    if (first !== undefined) return first;
  }
  return formerly[0] ?? slug;
}
