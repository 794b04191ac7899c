import { searchWords as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import type { Found } from './engine.browser.ts';
import type { SearchState } from './search-state.ts';

/** The number of results in words. The query is isolated, so that one written from right to left does not reorder the sentence. */
export function describeResults({ query }: SearchState, { total, sizes, groups, plan }: Found): (Node | string)[] {
  const partial = groups.find(({ id }) => id === 'some')?.hits.length ?? 0;
  if (plan.parts.length === 0) return [total > 0 ? t.allStudies(total) : t.noneChosen];
  if (total === 0) return around(query, partial > 0 ? t.noneWithAll('\u0000', partial) : t.none('\u0000'));
  const shown = plan.corrections.length > 0 ? plan.parts.map(({ alternatives, typed }) => alternatives[0]?.text ?? typed).join(' ') : query;
  const rest = [sizes.words > 0 && t.useWords(sizes.words), sizes.pages > 0 && t.otherPages(sizes.pages)].filter(Boolean).join(', ');
  const about = make('b', {}, `${sizes.about > 0 ? t.about(sizes.about) : t.noneAbout} `, quoted(shown));
  return [about, rest && `, ${rest}`];
}

const quoted = (text: string): HTMLElement => make('bdi', {}, `“${text}”`);

/** A sentence with the query where it has a mark. */
function around(query: string, sentence: string): (Node | string)[] {
  const [before = '', after = ''] = sentence.split('“\u0000”');
  return [before, quoted(query), after];
}
