import { z } from 'zod';
import { glossaryTermSchema } from '../../model/prose-schema.ts';
import { synonymGroupSchema } from '../../model/synonyms-schema.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../read-source.ts';

interface NamedWords {
  readonly owner: string;
  readonly names: readonly string[];
  readonly path: readonly PropertyKey[];
}

/** No word is explained twice, neither as a term nor as another name of one. */
export function checkGlossary(source: Source): Problem[] {
  const parsed = z.array(glossaryTermSchema).safeParse(source.data);
  if (!parsed.success) return [];
  const entries = parsed.data.map(({ term, aliases }, index) => ({ owner: term, names: [term, ...aliases], path: [index, 'term'] }));
  return repeatedIn(entries).map(({ name, first, second, path }) => ({
    code: 'repeated-term',
    file: source.file,
    ...source.positionOf(path),
    message: `"${name}" is explained twice: under "${first}" and under "${second}".`,
    mend: 'Keep one of the two.',
  }));
}

/** No word stands in two groups of synonyms, or a search could not tell which is meant. */
export function checkSynonyms(source: Source): Problem[] {
  const parsed = z.array(synonymGroupSchema).safeParse(source.data);
  if (!parsed.success) return [];
  const entries = parsed.data.map(({ words }, index) => ({ owner: words[0] ?? '', names: words, path: [index, 'words'] }));
  return repeatedIn(entries).map(({ name, first, second, path }) => ({
    code: 'repeated-synonym',
    file: source.file,
    ...source.positionOf(path),
    message: `"${name}" stands in the group of "${first}" and in that of "${second}".`,
    mend: 'Make one group of the two, or take the word out of one.',
  }));
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
