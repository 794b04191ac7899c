import MiniSearch from 'minisearch';
import { MINISEARCH_OPTIONS } from '../fields.ts';
import { fetchText, HITS_SHOWN, once, type Search } from './search.ts';

const load = once(async () => MiniSearch.loadJSON(await fetchText('/minisearch.json'), MINISEARCH_OPTIONS));

/** Prefix and fuzzy search as in its documentation. */
export const search: Search = async (query) => {
  const found = (await load()).search(query, { prefix: true, fuzzy: 0.2 });
  return found.slice(0, HITS_SHOWN).map(({ title, summary }) => ({ title: String(title), excerpt: String(summary) }));
};
