import { searchWords as t } from './words.en.ts';
import type { QueryPlan } from './plan-query.ts';
import { formatSearchState, type SearchState } from './search-state.ts';
import { make } from '../../browser/dom.ts';

/** Shows what the search did with the words: corrected, excluded, left out or added, each with a way to undo it. */
export function makeNotes(plan: QueryPlan, state: SearchState): HTMLElement[] {
  const typed = (label: string): HTMLElement => make('a', { href: `#${formatSearchState({ ...state, asTyped: true, page: 1 })}` }, label);
  return [
    ...plan.corrections.map(({ typed: word, taken }) => (taken.length > 0 ? makeCorrection(word, taken, typed) : makeUnknown(word))),
    ...limits(plan, state).map((text) => make('p', { class: 'soft small' }, text)),
    ...(plan.synonyms.length > 0 ? [makeSynonyms(plan.synonyms, state.query, typed)] : []),
  ];
}

function makeCorrection(word: string, taken: readonly string[], typed: (label: string) => HTMLElement): HTMLElement {
  const words = taken.flatMap((each, index) => [index === 0 ? '' : index === taken.length - 1 ? ` ${t.or} ` : ', ', make('b', {}, each)]);
  return make('p', {}, `${t.unknownWord(word)} `, `${t.showing} `, ...words, '. ', typed(t.searchAsTyped(word)));
}

const makeUnknown = (word: string): HTMLElement => make('p', {}, t.unknownWord(word));

/** Exclusions, exact phrases and words that were not searched. */
function limits(plan: QueryPlan, { isWithinWrong }: SearchState): string[] {
  const exact = plan.parts.filter(({ alternatives }) => alternatives.some(({ how }) => how === 'exact'));
  const quote = (items: readonly { typed: string }[]): string => items.map(({ typed }) => `“${typed}”`).join(', ');
  return [
    exact.length > 0 ? t.exactly(quote(exact)) : '',
    plan.without.length > 0 ? t.without(quote(plan.without)) : '',
    isWithinWrong || plan.isWithinWrong ? t.withinWrong : '',
    plan.leftOut.length > 0 ? t.leftOut([...new Set(plan.leftOut)].join(', ')) : '',
    plan.isCut ? t.cut : '',
  ].filter(Boolean);
}

/** The first synonym on one line. Opening it shows the others, and how to search without them. */
function makeSynonyms(synonyms: QueryPlan['synonyms'], query: string, typed: (label: string) => HTMLElement): HTMLElement {
  const all = synonyms.flatMap(({ also }) => also);
  const [first = '', ...rest] = all;
  return make(
    'details',
    { class: 'soft small' },
    make('summary', {}, rest.length > 0 ? t.alsoAndMore(first, rest.length) : t.also(first)),
    make(
      'p',
      {},
      `${synonyms.map(({ typed: word, also }) => t.synonymsOf(word, also.join(', '))).join('; ')}. `,
      typed(t.searchOnly(query)),
    ),
  );
}
