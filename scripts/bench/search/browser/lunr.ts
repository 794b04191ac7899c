import lunr from 'lunr';
import type { ShownStudy } from '../fields.ts';
import { fetchText, HITS_SHOWN, once, type Search } from './search.ts';

/** Lunr stores no texts, so what results show is in a separate file. */
const load = once(async () => {
  const [index, shown] = await Promise.all([fetchText('/lunr.json'), fetchText('/lunr-kept.json')]);
  return { index: lunr.Index.load(JSON.parse(index) as object), shown: JSON.parse(shown) as Record<string, ShownStudy> };
});

/** A word as it is, as a prefix, and with one mistake: the query that Lunr's guide builds for a search box. */
export const search: Search = async (query) => {
  const { index, shown } = await load();
  const found = index.query((builder) => {
    for (const token of lunr.tokenizer(query)) {
      builder.term(token.toString(), { boost: 100, usePipeline: true });
      builder.term(token.toString(), { boost: 10, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
      builder.term(token.toString(), { boost: 1, usePipeline: false, editDistance: 1 });
    }
  });
  return found.slice(0, HITS_SHOWN).map(({ ref }) => ({ title: shown[ref]?.title ?? '', excerpt: shown[ref]?.summary ?? '' }));
};
