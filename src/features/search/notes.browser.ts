import { searchWords } from './words.en.ts';
import type { QueryPlan } from './plan-query.ts';
import { formatSearchState, type SearchState } from './search-state.ts';
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
    index === 0 ? '' : index === taken.length - 1 ? ` ${searchWords.or} ` : ', ',
    make('b', {}, word),
  ]);
  const back = make('a', { href: `#${formatSearchState({ ...state, asTyped: true, page: 1 })}` }, searchWords.searchAsTyped(typed));
  return make('p', {}, `${searchWords.unknownWord(typed)} `, `${searchWords.showing} `, ...words, '. ', back);
}

const makeUnknown = (typed: string): HTMLElement => make('p', {}, searchWords.unknownWord(typed));

const makeSynonyms = (synonyms: QueryPlan['synonyms']): HTMLElement =>
  make(
    'p',
    { class: 'soft small' },
    `${searchWords.alsoSearched} ${synonyms.map(({ typed, also }) => searchWords.synonymsOf(typed, also.join(', '))).join('; ')}.`,
  );
