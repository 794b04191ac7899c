import type { Issue } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';

/** No word of the glossary is explained twice, neither as a term nor as another name of one. */
export function checkGlossary(reading: ParsedFile): Issue[] {
  const entries = (dataOf(reading, 'glossary.yaml') ?? []).map(({ term, aliases }, index) => ({
    owner: term,
    names: [term, ...aliases],
    path: [index, 'term'],
  }));
  return repeatedIn(entries).map(({ name, first, second, path }) => ({
    ...reading.source.positionOf(path),
    message: `"${name}" is explained twice: under "${first}" and under "${second}".`,
    suggestion: 'Keep one of the two.',
  }));
}

/** No word stands in two groups of synonyms, or a search could not tell which is meant. */
export function checkSynonyms(reading: ParsedFile): Issue[] {
  const entries = (dataOf(reading, 'synonyms.yaml') ?? []).map(({ words }, index) => ({
    owner: words[0] ?? '',
    names: words,
    path: [index, 'words'],
  }));
  return repeatedIn(entries).map(({ name, first, second, path }) => ({
    ...reading.source.positionOf(path),
    message: `"${name}" stands in the group of "${first}" and in that of "${second}".`,
    suggestion: 'Make one group of the two, or take the word out of one.',
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
