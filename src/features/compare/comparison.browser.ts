import { compareWords } from './words.en.ts';
import { collectedWords } from '../my-list/words.en.ts';
import { moveItem, MAX_COMPARED } from '../my-list/saved-items.ts';
import { findSameFields, formatCompareHash, parseCompareHash, type CompareState, type ReadCompareState } from './compare-state.ts';
import { toStudyRows, type StudyData } from '../../content/study-data.ts';
import { savedItems } from '../my-list/store.browser.ts';
import { readStudySelect, type StudySelect } from '../my-list/study-select.browser.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { loadStudy } from '../my-list/study-data.browser.ts';
import { makeComparisonTable, type ColumnAction } from './comparison-table.browser.ts';
import { copyText } from '../../browser/copy.ts';
import { saveFile } from '../../browser/save-file.ts';
import { toCsv } from '../../shared/csv.ts';
import { formatList } from '../../shared/format-list.ts';
import { SITE } from '../../shared/site.ts';
import { COMPARE, committeeReportUrl } from '../../shared/urls.ts';
import { studyFieldsWords } from '../../site/case-study-words.en.ts';

/** Starts the comparison. Does nothing on a page without one. */
export function startComparison(): void {
  const root = document.querySelector<HTMLElement>('[data-comparison]');
  if (root) new Comparison(root).start();
}

/** The width at which the style sheet turns columns into blocks. */
const NARROW = '(max-width: 52rem)';

/** The address is the only state, as on the search page. Changes here also change the selection on the device. */
class Comparison {
  readonly #root: HTMLElement;
  readonly #select: StudySelect;
  readonly #differences: HTMLInputElement;
  readonly #tools: HTMLDetailsElement;
  #latest = 0;
  #shown = '';
  #studies: readonly StudyData[] = [];
  #isUnfolded = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#differences = requireElement(root, 'input[type="checkbox"]', HTMLInputElement);
    this.#tools = requireElement(root, '[data-part="tools"]', HTMLDetailsElement);
    this.#select = readStudySelect(root, (slug) => this.#add(slug));
  }

  start(): void {
    const { compare } = savedItems.read();
    if (!location.hash && compare.length > 0) {
      history.replaceState(null, '', `#${formatCompareHash({ slugs: compare, differences: false })}`);
    }
    this.#differences.addEventListener('change', () => void this.#go({ ...this.#state(), differences: this.#differences.checked }));
    this.#onClick('copy-link', () => void this.#copyLink());
    this.#onClick('print', () => window.print());
    this.#onClick('csv', () => this.#saveCsv());
    window.addEventListener('hashchange', () => void this.#show());
    window.addEventListener('popstate', () => void this.#show());
    // On a narrow screen the tools are folded, so that the table comes first.
    if (compare.length > 1 || location.hash.includes(',')) this.#tools.open = !matchMedia(NARROW).matches;
    void this.#show();
  }

  /** The skip link overwrites the state in the address with its anchor. This restores the state; the focus stays at the target. */
  #state(): ReadCompareState {
    const anchor = location.hash.slice(1);
    if (anchor && document.getElementById(anchor)) history.replaceState(null, '', `${location.pathname}#${this.#shown}`);
    return parseCompareHash(location.hash, new Set(this.#select.titles.keys()));
  }

  #add(slug: string): void {
    const state = this.#state();
    if (state.slugs.includes(slug)) return;
    if (state.slugs.length >= MAX_COMPARED) return this.#say(compareWords.full);
    void this.#go({ ...state, slugs: [...state.slugs, slug] }, compareWords.added(this.#titleOf(slug)));
  }

  async #act(action: ColumnAction, slug: string): Promise<void> {
    const state = this.#state();
    const index = state.slugs.indexOf(slug);
    if (action === 'remove') {
      const slugs = state.slugs.filter((each) => each !== slug);
      await this.#go({ ...state, slugs }, compareWords.removed(this.#titleOf(slug)));
      return this.#focus('remove', slugs[Math.min(index, slugs.length - 1)]);
    }
    const slugs = moveItem(state.slugs, index, action === 'left' ? -1 : 1);
    await this.#go({ ...state, slugs }, compareWords.moved(this.#titleOf(slug), slugs.indexOf(slug) + 1, slugs.length));
    this.#focus(action, slug);
  }

  async #go(state: CompareState, said?: string): Promise<void> {
    history.pushState(null, '', `${location.pathname}#${formatCompareHash(state)}`);
    savedItems.change((collection) => ({ ...collection, compare: state.slugs }));
    await this.#show(said);
  }

  async #show(said = ''): Promise<void> {
    const turn = ++this.#latest;
    const state = this.#state();
    this.#shown = formatCompareHash(state);
    const loaded = await Promise.allSettled(state.slugs.map(loadStudy));
    if (turn !== this.#latest) return;
    const studies = loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const failed = state.slugs.filter((_, index) => loaded[index]?.status === 'rejected');
    this.#differences.checked = state.differences;
    findPart(this.#root, 'nearest').hidden = state.slugs.length > 0;
    findPart(this.#root, 'use').hidden = studies.length === 0;
    requireElement(this.#root, 'a[data-part="report"]', HTMLAnchorElement).hash = new URL(committeeReportUrl(state.slugs), SITE.url).hash;
    if (studies.length === 0) this.#tools.open = true;
    const same = state.differences ? findSameFields(studies) : [];
    this.#studies = studies;
    this.#showTable(studies, same);
    this.#say(
      [said, ...describe(state, studies, same.length), ...failed.map((slug) => collectedWords.loadFailed(this.#titleOf(slug)))]
        .filter(Boolean)
        .join(' '),
    );
  }

  #showTable(studies: readonly StudyData[], hidden: readonly string[]): void {
    const region = findPart(this.#root, 'table');
    region.hidden = studies.length === 0;
    if (region.hidden) return region.replaceChildren();
    const table = makeComparisonTable(studies, {
      hidden,
      isUnfolded: this.#isUnfolded,
      onAct: (action, slug) => void this.#act(action, slug),
      onUnfold: (isUnfolded) => (this.#isUnfolded = isUnfolded),
    });
    region.replaceChildren(table);
  }

  /** The address on the website, also in the download, because a colleague has a different disk. */
  async #copyLink(): Promise<void> {
    const link = new URL(`${COMPARE}#${this.#shown}`, SITE.url).href;
    this.#say(await copyText(link));
  }

  #saveCsv(): void {
    const { edition = '' } = this.#root.dataset;
    const name = compareWords.fileName(
      this.#studies.map(({ place }) => place),
      edition,
    );
    saveFile(name, toCsv(toStudyRows(this.#studies, studyFieldsWords.labels)), 'text/csv');
  }

  #onClick(name: string, action: () => void): void {
    requireElement(this.#root, `[data-do="${name}"]`, HTMLButtonElement).addEventListener('click', action);
  }

  /** Keeps the focus on the same button. If it was removed or is disabled, focuses another button, or the select. */
  #focus(action: ColumnAction, slug: string | undefined): void {
    const buttons = [...this.#root.querySelectorAll<HTMLButtonElement>('[data-act]:enabled')].filter(
      ({ dataset }) => dataset['slug'] === slug,
    );
    const button = buttons.find(({ dataset }) => dataset['act'] === action) ?? buttons.find(({ dataset }) => dataset['act'] !== 'remove');
    (button ?? this.#select.element).focus();
  }

  #titleOf(slug: string): string {
    return this.#select.titles.get(slug) ?? slug;
  }

  #say(text: string): void {
    findPart(this.#root, 'status').textContent = text;
  }
}

function describe({ differences, unknown, leftOut }: ReadCompareState, studies: readonly StudyData[], hidden: number): string[] {
  return [
    studies.length === 0 ? compareWords.empty : compareWords.showing(studies.length),
    ...(studies.length === 1 ? [compareWords.one] : []),
    ...(differences && studies.length > 1 ? [compareWords.hidden(hidden)] : []),
    ...(leftOut.length > 0 ? [compareWords.leftOut(leftOut.length)] : []),
    ...(unknown.length > 0 ? [collectedWords.unknown(formatList(unknown))] : []),
  ];
}
