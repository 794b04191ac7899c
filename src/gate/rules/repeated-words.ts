import type { Issue } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';

/** No word of the glossary may be defined twice, either as a term or as another name of one. */
export function checkGlossary(reading: ParsedFile): Issue[] {
  const entries = (dataOf(reading, 'glossary.yaml') ?? []).map(({ term, aliases }, index) => ({
    owner: term,
    names: [term, ...aliases],
    path: [index, 'term'],
  }));
  return repeatedIn(entries).map(({ name, first, second, path }) => ({
    ...reading.source.positionOf(path),
    message: `"${name}" is defined twice: in "${first}" and "${second}".`,
    suggestion: 'Delete one.',
  }));
}

/** No word may be in two groups of synonyms, because a search could not decide between them. */
export function checkSynonyms(reading: ParsedFile): Issue[] {
  const entries = (dataOf(reading, 'synonyms.yaml') ?? []).map(({ words }, index) => ({
    owner: words[0] ?? '',
    names: words,
    path: [index, 'words'],
  }));
  return repeatedIn(entries).map(({ name, first, second, path }) => ({
    ...reading.source.positionOf(path),
    message: `"${name}" is in two synonym groups, "${first}" and "${second}".`,
    suggestion: 'Merge the groups or remove it from one.',
  }));
}

interface NamedWords {
  readonly owner: string;
  readonly names: readonly string[];
  readonly path: readonly PropertyKey[];
}

function repeatedIn(entries: readonly NamedWords[]): { name: string; first: string; second: string; path: readonly PropertyKey[] }[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ owner, names, path }) =>
    names.flatMap((name) => {
      const first = seen.get(name.toLowerCase());
      seen.set(name.toLowerCase(), owner);
      return first === undefined ? [] : [{ name, first, second: owner, path }];
    }),
  );
}
