import { EMPTY_SEARCH, formatSearchState, type SearchState } from '../../lib/search-state.ts';
import { A_TO_Z, AREAS } from '../../lib/urls.ts';
import { en as t } from '../../strings/en.ts';
import { make } from '../dom.ts';

/** What to offer where nothing was found: the same words without facets, fewer words, and the lists. */
export function makeWayOn(state: SearchState): HTMLElement {
  const words = state.query.split(/\s+/).filter(Boolean);
  const hasChosen = Object.keys(state.chosen).length > 0;
  const offers = [
    hasChosen && state.query !== '' && link(t.search.dropFacets, { ...EMPTY_SEARCH, query: state.query }),
    ...(words.length > 1 ? words.map((word) => link(t.search.fewerWords(word), { ...state, query: word, page: 1 })) : []),
    make('a', { href: A_TO_Z }, t.search.browseAToZ),
    make('a', { href: AREAS }, t.search.browseAreas),
  ];
  return make('div', {}, make('p', {}, `${t.search.wayOn}:`), make('ul', {}, ...offers.map((offer) => offer && make('li', {}, offer))));
}

const link = (label: string, state: SearchState): HTMLElement => make('a', { href: `#${formatSearchState(state)}` }, label);
