import type { QueryPlan } from './plan-query.ts';
import { formatSearchState, type SearchState } from './search-state.ts';
import { en as t } from '../../site/words.en.ts';
import { make } from '../../browser/dom.ts';

/** What the search did with the words, said openly: what was corrected, with a way back, and what was searched besides. */
export function makeNotes({ corrections, synonyms }: QueryPlan, state: SearchState): HTMLElement[] {
  return [
    ...corrections.map(({ typed, taken }) => (taken.length > 0 ? makeCorrection(typed, taken, state) : makeUnknown(typed))),
    ...(synonyms.length > 0 ? [makeSynonyms(synonyms)] : []),
  ];
}

function makeCorrection(typed: string, taken: readonly string[], state: SearchState): HTMLElement {
  const words = taken.flatMap((word, index) => [
    index === 0 ? '' : index === taken.length - 1 ? ` ${t.search.or} ` : ', ',
    make('b', {}, word),
  ]);
  const back = make('a', { href: `#${formatSearchState({ ...state, asTyped: true, page: 1 })}` }, t.search.searchAsTyped(typed));
  return make('p', {}, `${t.search.unknownWord(typed)} `, `${t.search.showing} `, ...words, '. ', back);
}

const makeUnknown = (typed: string): HTMLElement => make('p', {}, t.search.unknownWord(typed));

const makeSynonyms = (synonyms: QueryPlan['synonyms']): HTMLElement =>
  make(
    'p',
    { class: 'soft small' },
    `${t.search.alsoSearched} ${synonyms.map(({ typed, also }) => t.search.synonymsOf(typed, also.join(', '))).join('; ')}.`,
  );
