import { suggest } from './nearest.ts';
import type { FiledIssue, StudySummary } from './near-duplicates.ts';
import type { Position } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';

/** The case studies that have had an address, each with its position in `content/addresses.yaml`. */
export interface PublishedAddresses {
  readonly file: string;
  readonly slugs: readonly (Position & { readonly slug: string })[];
}

/** Undefined for any other file, or one that does not fit its schema. */
export function listAddresses(reading: ParsedFile): PublishedAddresses | undefined {
  const slugs = dataOf(reading, 'addresses.yaml');
  const { file, positionOf } = reading.source;
  return slugs && { file, slugs: slugs.map((slug, at) => ({ slug, ...positionOf([at]) })) };
}

/** No address that readers may have noted may break: the case study must exist, or another one must have it as a former name. */
export function checkVanished(
  addresses: PublishedAddresses | undefined,
  files: readonly string[],
  studies: readonly StudySummary[],
): FiledIssue[] {
  if (!addresses) return [];
  const listed = new Set(addresses.slugs.map(({ slug }) => slug));
  const there = files.flatMap((file) => /^content\/case-studies\/(.+)\.mdx$/.exec(file)?.[1] ?? []);
  const former = new Set(studies.flatMap(({ formerly }) => formerly));
  const known = new Set(there);
  const unlisted = there.filter((slug) => !listed.has(slug));
  return addresses.slugs.flatMap(({ slug, line, column }) => {
    if (known.has(slug) || former.has(slug)) return [];
    const message = `The case study "${slug}" had an address, and now its readers would find nothing there.`;
    const rename = `If it was renamed, write formerly: [${slug}] in its new file. If it was removed, write it in the one that readers should go to.`;
    return [{ file: addresses.file, line, column, message, suggestion: suggest(slug, unlisted, rename) }];
  });
}
