import { searchWords } from './words.en.ts';
import { countWithout } from './facet-counts.ts';
import { EMPTY_SEARCH, formatSearchState, toggleValue, type SearchState } from './search-state.ts';
import { A_TO_Z, AREAS, tipUrl } from '../../shared/urls.ts';
import { make } from '../../browser/dom.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import type { Found } from './engine.browser.ts';

/**
 * What to offer if nothing was found: fewer filters, with the number of results; similar words; fewer words; similar subjects; lists;
 * and the form to suggest a case study, with the words filled in. `nameOf` gives the words of a facet value.
 */
export function makeSuggestions(state: SearchState, found: Found, nameOf: (facet: string, value: string) => string): HTMLElement {
  const offers = [
    ...offersWithLess(state, found, nameOf),
    ...nearWords(state, found),
    ...fewerWords(state, found),
    ...found.similar.subjects.map(({ url, title }) => make('a', { href: resolveHref(url) }, searchWords.nearSubject(title))),
    make('a', { href: resolveHref(A_TO_Z) }, searchWords.browseAToZ),
    make('a', { href: resolveHref(AREAS) }, searchWords.browseAreas),
    make('a', { href: resolveHref(tipUrl(state.query)) }, searchWords.tellUs),
  ];
  return make('div', {}, make('p', {}, `${searchWords.suggestionsFor}:`), make('ul', {}, ...offers.map((offer) => make('li', {}, offer))));
}

function offersWithLess(state: SearchState, { unchosen }: Found, nameOf: (facet: string, value: string) => string): HTMLElement[] {
  const values = Object.values(state.chosen).flat();
  const one = countWithout(unchosen, state.chosen).map(({ facet, value, count }) =>
    link(searchWords.dropFacet(nameOf(facet, value), count), toggleValue(state, facet, value)),
  );
  const all =
    values.length > 1 && unchosen.length > 0 ? [link(searchWords.dropFacets(unchosen.length), { ...state, chosen: {}, page: 1 })] : [];
  return values.length === 1 && unchosen.length === 0 ? [] : [...one, ...all];
}

const nearWords = (state: SearchState, { similar }: Found): HTMLElement[] =>
  similar.words.flatMap(({ typed, near }) =>
    near.map((word) => link(searchWords.nearWord(word), { ...EMPTY_SEARCH, query: state.query.toLowerCase().replace(typed, word) })),
  );

/** A search for each part of the query that is on the site, alone. */
function fewerWords(state: SearchState, { plan }: Found): HTMLElement[] {
  if (plan.parts.length < 2) return [];
  const unknown = plan.corrections.map(({ typed }) => typed);
  return plan.parts
    .filter(({ typed }) => !unknown.includes(typed))
    .map(({ typed }) => link(searchWords.fewerWords(typed), { ...state, query: typed, page: 1 }));
}

const link = (label: string, state: SearchState): HTMLElement => make('a', { href: `#${formatSearchState(state)}` }, label);
