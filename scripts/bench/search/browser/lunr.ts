import lunr from 'lunr';
import type { KeptStudy } from '../fields.ts';
import { fetchText, HITS_SHOWN, once, type Search } from './search.ts';

/** It keeps no texts, so what results show is a file of its own. */
const load = once(async () => {
  const [index, kept] = await Promise.all([fetchText('/lunr.json'), fetchText('/lunr-kept.json')]);
  return { index: lunr.Index.load(JSON.parse(index) as object), kept: JSON.parse(kept) as Record<string, KeptStudy> };
});

/** A word as it is, as a beginning, and with one mistake: the query its guide builds for a search box. */
export const search: Search = async (query) => {
  const { index, kept } = await load();
  const found = index.query((builder) => {
    for (const token of lunr.tokenizer(query)) {
      builder.term(token.toString(), { boost: 100, usePipeline: true });
      builder.term(token.toString(), { boost: 10, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
      builder.term(token.toString(), { boost: 1, usePipeline: false, editDistance: 1 });
    }
  });
  return found.slice(0, HITS_SHOWN).map(({ ref }) => ({ title: kept[ref]?.title ?? '', excerpt: kept[ref]?.summary ?? '' }));
};
