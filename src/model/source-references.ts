/** The parts of a case study that name sources by id. */
interface Cited {
  readonly results: readonly { readonly source: string; readonly became?: { readonly source?: string | undefined } | undefined }[];
  readonly cost?: 'not published' | readonly { readonly source: string }[] | undefined;
  readonly effort?: 'not published' | { readonly source: string } | undefined;
  readonly wentWrong?: { readonly sources: readonly string[] } | undefined;
  readonly failures?: readonly { readonly source: string }[];
}

/** Every place in the front matter that names a source, with its path. */
export function sourceReferences({
  results,
  cost,
  effort,
  wentWrong,
  failures = [],
}: Cited): { source: string; path: (string | number)[] }[] {
  return [
    ...results.map((entry, index) => ({ source: entry.source, path: ['results', index, 'source'] })),
    ...results.flatMap(({ became }, index) =>
      became?.source === undefined ? [] : [{ source: became.source, path: ['results', index, 'became', 'source'] }],
    ),
    ...(Array.isArray(cost) ? cost.map((entry, index) => ({ source: entry.source, path: ['cost', index, 'source'] })) : []),
    ...(effort && effort !== 'not published' ? [{ source: effort.source, path: ['effort', 'source'] }] : []),
    ...(wentWrong?.sources ?? []).map((source, index) => ({ source, path: ['wentWrong', 'sources', index] })),
    ...failures.map(({ source }, index) => ({ source, path: ['failures', index, 'source'] })),
  ];
}
