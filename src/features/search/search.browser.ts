import { searchWords } from './words.en.ts';
import { hasState } from '../../shared/hash-state.ts';
import { formatSearchState, isEmptySearch, parseSearchState, SEARCH_SORTS, toggleValue, type SearchState } from './search-state.ts';
import { saving } from '../export/button-words.en.ts';
import type { Found, search } from './engine.browser.ts';
import { LoadError } from './load-error.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { markReady } from '../../browser/mark-ready.ts';
import { addressOnline, SaveButton } from '../export/export-button.browser.ts';
import { FilterPanel } from './filter-panel.browser.ts';
import { makeGroup } from './hit.browser.ts';
import { marksOf } from './marks.ts';
import { makeNotes } from './notes.browser.ts';
import { renderPager } from './pager.browser.ts';
import { describeResults } from './status.browser.ts';
import { makeSuggestions } from './suggestions.browser.ts';

const PAUSE_AFTER_TYPING = 60;

/** Starts the search page. Does nothing on other pages. */
export function startSearch(): void {
  const root = document.querySelector<HTMLElement>('[data-search]');
  if (root) new SearchPage(root).start();
}

/**
 * The address is the only state: every action writes it, and every change of it is read, searched and shown. Typing
 * replaces the current history entry; everything else adds one, so that Back undoes a choice.
 */
class SearchPage {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #sort: HTMLSelectElement;
  readonly #filter: FilterPanel;
  readonly #saveButton: SaveButton;
  #latest = 0;
  #typing: number | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#input = requireElement(root, 'input[type="search"]', HTMLInputElement);
    this.#sort = requireElement(root, 'select', HTMLSelectElement);
    this.#filter = new FilterPanel(root, {
      onToggle: ({ name, value }) => this.#go(toggleValue(this.#state(), name, value), 'push'),
      onClear: () => this.#go({ ...this.#state(), chosen: {}, isWithinWrong: false, page: 1 }, 'push'),
      onScope: (isWithinWrong) => this.#go({ ...this.#state(), isWithinWrong, page: 1 }, 'push'),
    });
    this.#saveButton = new SaveButton(root);
  }

  start(): void {
    markReady(requireElement(this.#root, '[data-waits]', HTMLElement));
    this.#adoptQueryString();
    this.#root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(this.#withInput(), 'push');
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => this.#go(this.#withInput(), 'replace'), PAUSE_AFTER_TYPING);
    });
    this.#sort.addEventListener('change', () =>
      this.#go({ ...this.#state(), sort: SEARCH_SORTS.find((sort) => sort === this.#sort.value) ?? 'relevance', page: 1 }, 'push'),
    );
    window.addEventListener('hashchange', () => void this.#show());
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  /** A search from another page arrives as `?q=`, as a form without JavaScript sends it. */
  #adoptQueryString(): void {
    if (!location.search || location.hash) return;
    const state = formatSearchState(parseSearchState(location.search, this.#filter.facetIds));
    history.replaceState(null, '', `${location.pathname}#${state}`);
  }

  /** The skip link puts its own anchor into the address: the state is restored, and the focus stays at the target of the link. */
  #state(): SearchState {
    if (!hasState(location.hash)) history.replaceState(null, '', `#${this.#root.dataset['shown'] ?? ''}`);
    return parseSearchState(location.hash, this.#filter.facetIds);
  }

  #withInput(): SearchState {
    return { ...this.#state(), query: this.#input.value.trim(), page: 1, asTyped: false };
  }

  #go(state: SearchState, how: 'push' | 'replace'): void {
    clearTimeout(this.#typing);
    const address = `#${formatSearchState(state)}`;
    if (how === 'push' && address !== location.hash) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#show();
  }

  async #show(): Promise<void> {
    const state = this.#state();
    const turn = ++this.#latest;
    if (document.activeElement !== this.#input) this.#input.value = state.query;
    this.#sort.value = state.sort;
    if (isEmptySearch(state)) return this.#showAll(state);
    this.#part('status').textContent ||= searchWords.loading;
    const found = await loadEngine()
      .then((engine) => engine.search(state))
      .catch(unlessNotLoaded);
    if (turn !== this.#latest) return;
    if (found) this.#showFound(state, found);
    else this.#showFailure(state);
  }

  /** Without a search: the list that the page was built with. */
  #showAll(state: SearchState): void {
    this.#part('all').hidden = false;
    this.#part('found').hidden = true;
    this.#part('save').hidden = true;
    this.#part('sort').hidden = true;
    this.#part('status').textContent = searchWords.allStudies(Number(this.#root.dataset['total']));
    this.#part('notes').replaceChildren();
    this.#filter.show(state, undefined, Number(this.#root.dataset['total']));
    this.#root.dataset['shown'] = '';
  }

  #showFound(state: SearchState, found: Found): void {
    const { total, groups, counts, plan, studies } = found;
    const marks = marksOf(plan, state.query);
    this.#part('all').hidden = true;
    this.#part('found').hidden = false;
    this.#part('sort').hidden = false;
    this.#filter.show(state, counts, studies.count);
    this.#part('status').replaceChildren(...describeResults(state, found));
    this.#part('notes').replaceChildren(...makeNotes(plan, state));
    this.#part('results').replaceChildren(...groups.map((group) => makeGroup(group, marks)));
    this.#part('way-on').replaceChildren(
      ...(total === 0 ? [makeSuggestions(state, found, (facet, value) => this.#filter.nameOf(facet, value))] : []),
    );
    renderPager(this.#part('pager'), state, total);
    this.#offerEdition(state, found);
    this.#root.dataset['shown'] = formatSearchState(state);
  }

  #offerEdition(state: SearchState, { studies, total }: Found): void {
    const names = Object.entries(state.chosen).flatMap(([facet, values]) => values.map((value) => this.#filter.nameOf(facet, value)));
    const address = addressOnline(formatSearchState({ ...state, page: 1 }));
    this.#part('save').hidden = studies.count === 0;
    const take = async () => ({ title: saving.chosen(state.query, names), address, studies: await studies.read() });
    this.#saveButton.offerLater(studies.count, take, total - studies.count);
  }

  #showFailure(state: SearchState): void {
    this.#showAll(state);
    this.#part('status').textContent = searchWords.failed;
  }

  #part(name: string): HTMLElement {
    return findPart(this.#root, name);
  }
}

/** The engine is loaded with the first search. */
const loadEngine = (): Promise<{ readonly search: typeof search }> =>
  import('./engine.browser.ts').catch((cause: unknown) => {
    throw new LoadError('The search could not be loaded.', { cause });
  });

/** If the index could not be loaded, nothing is found. Any other error is a fault in our code. */
function unlessNotLoaded(error: unknown): undefined {
  if (!(error instanceof LoadError)) throw error;
}
