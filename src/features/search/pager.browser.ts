import { searchWords } from './words.en.ts';
import { formatSearchState, HITS_PER_PAGE, type SearchState } from './search-state.ts';
import { make } from '../../browser/dom.ts';

/** Links to the previous and next page, and the number of the current page. Empty if there is only one page. */
export function renderPager(pager: HTMLElement, state: SearchState, total: number): void {
  const pages = Math.ceil(total / HITS_PER_PAGE);
  const to = (page: number, label: string) => make('a', { href: `#${formatSearchState({ ...state, page })}` }, label);
  pager.hidden = pages < 2;
  if (pages < 2) return pager.replaceChildren();
  pager.replaceChildren(
    ...(state.page > 1 ? [to(state.page - 1, searchWords.previous)] : []),
    make('span', {}, searchWords.page(state.page, pages)),
    ...(state.page < pages ? [to(state.page + 1, searchWords.next)] : []),
  );
}
