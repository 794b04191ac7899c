import { make } from '../../browser/dom.ts';
import { markReady } from '../../browser/mark-ready.ts';
import { findPart, requireElement } from '../../browser/require-element.ts';
import { formatList } from '../../shared/format-list.ts';
import { hasState } from '../../shared/hash-state.ts';
import { today } from '../../shared/today.ts';
import { savedItems } from '../my-list/store.browser.ts';
import { readStudySelect, type StudySelect } from '../my-list/study-select.browser.ts';
import { collectedWords } from '../my-list/words.en.ts';
import { loadOwn, loadReport, type Files, type Loaded } from './load-report.browser.ts';
import {
  chooseSlugs,
  formatReportHash,
  MAX_IN_REPORT,
  OWN_PARTS,
  parseReportHash,
  type OwnPart,
  type ReportState,
} from './report-state.ts';
import type { NumberedReport } from '../report-writers/report-tree.ts';
import { committeeReport as t } from './words.en.ts';

/** Lets a reader make a report. Does nothing on other pages. */
export function startCommitteeReport(): void {
  const root = document.querySelector<HTMLElement>('[data-committee-report]');
  if (root) void new ReportPage(root).start();
}

/** The address is the only state. The reasons are the notes of the saved list. */
class ReportPage {
  readonly #root: HTMLElement;
  readonly #select: StudySelect;
  readonly #preview: HTMLElement;
  #state: ReportState = { slugs: [], parts: [] };
  #made: { readonly report: NumberedReport; readonly files: Files } | undefined;
  #latest = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#preview = findPart(root, 'preview');
    this.#select = readStudySelect(root, (slug) => void this.#add(slug));
  }

  async start(): Promise<void> {
    for (const part of OWN_PARTS) this.#box(part).addEventListener('change', () => void this.#tick());
    for (const button of this.#root.querySelectorAll<HTMLElement>('button[data-do]'))
      button.addEventListener('click', () => void this.#use(button.dataset['do'] ?? ''));
    window.addEventListener('hashchange', () => void this.#read());
    savedItems.onChange(() => void this.#show());
    markReady(this.#root);
    await this.#read();
  }

  /** A link to a note overwrites the state in the address with its anchor. This restores the state; the page stays at the note. */
  async #read(): Promise<void> {
    if (!hasState(location.hash)) return this.#writeAddress();
    const { slugs, parts, unknown, leftOut } = parseReportHash(location.hash, this.#known());
    this.#state = { slugs: slugs ?? (await this.#suggest(parts)), parts };
    if (!slugs) this.#writeAddress();
    const said = [
      ...(leftOut > 0 ? [t.leftOut(leftOut, MAX_IN_REPORT)] : []),
      ...(unknown.length > 0 ? [collectedWords.unknown(formatList(unknown))] : []),
    ];
    await this.#show(said.join(' '));
  }

  /** If the address names no case studies: the saved list, else those to compare, else those that planned actions are based on. */
  async #suggest(parts: readonly OwnPart[]): Promise<readonly string[]> {
    const { list, compare } = savedItems.read();
    const saved = list.length > 0 ? list.map(({ slug }) => slug) : compare;
    const own = saved.length === 0 && parts.includes('programme') ? await loadOwn(parts) : undefined;
    return chooseSlugs(own?.studies ?? saved, this.#known()).slugs ?? [];
  }

  async #add(slug: string): Promise<void> {
    const { slugs = [] } = this.#state;
    if (slugs.includes(slug)) return;
    if (slugs.length >= MAX_IN_REPORT) return this.#say(t.full(MAX_IN_REPORT));
    await this.#go({ ...this.#state, slugs: [...slugs, slug] }, t.added(this.#nameOf(slug)));
  }

  async #remove(slug: string): Promise<void> {
    const { slugs = [] } = this.#state;
    await this.#go({ ...this.#state, slugs: slugs.filter((each) => each !== slug) }, t.removed(this.#nameOf(slug)));
    (this.#root.querySelector<HTMLElement>('[data-remove]') ?? this.#select.element).focus();
  }

  #tick(): Promise<void> {
    return this.#go({ ...this.#state, parts: OWN_PARTS.filter((part) => this.#box(part).checked) });
  }

  #go(state: ReportState, said = ''): Promise<void> {
    this.#state = state;
    this.#writeAddress();
    return this.#show(said);
  }

  #writeAddress(): void {
    history.replaceState(null, '', `${location.pathname}#${formatReportHash(this.#state)}`);
  }

  async #show(said = ''): Promise<void> {
    const turn = ++this.#latest;
    const { slugs = [], parts } = this.#state;
    for (const part of OWN_PARTS) this.#box(part).checked = parts.includes(part);
    findPart(this.#root, 'studies').replaceChildren(...slugs.map((slug) => this.#makeItem(slug)));
    const loaded = await loadReport(this.#state);
    if (turn !== this.#latest) return;
    const { files, studies } = loaded;
    this.#made = files && studies.length > 0 ? { files, report: this.#write(files, loaded) } : undefined;
    findPart(this.#root, 'made').hidden = !this.#made;
    if (this.#made) this.#made.files.showReport(this.#made.report, this.#preview);
    else this.#preview.replaceChildren();
    this.#say([said, ...this.#describe(loaded)].filter(Boolean).join(' '));
  }

  #write({ writeReport }: Files, { studies, own }: Loaded): NumberedReport {
    const { list } = savedItems.read();
    const { parts } = this.#state;
    return writeReport({
      studies: studies.map((study) => ({ study, reason: list.find(({ slug }) => slug === study.slug)?.note ?? '' })),
      actions: parts.includes('programme') ? own?.programme : undefined,
      profile: parts.includes('result') ? own?.result : undefined,
      edition: this.#root.dataset['edition'] ?? '',
      day: today(),
    });
  }

  /** Says what could not be loaded, what is missing, and what is in the report. */
  #describe({ studies, failed, own, files }: Loaded): string[] {
    const { slugs = [], parts } = this.#state;
    if (slugs.length === 0) return [t.empty];
    if (!files) return [t.failed];
    return [
      ...failed.map((slug) => collectedWords.loadFailed(this.#nameOf(slug))),
      ...(parts.length > 0 && !own ? [t.ownFailed] : []),
      ...parts.flatMap((part) => (own && !own[part] ? [t.nothingIn[part]] : [])),
      ...(this.#made ? [t.ready(studies.length, this.#made.report.notes.length)] : []),
    ];
  }

  async #use(name: string): Promise<void> {
    if (name === 'print') return window.print();
    if (!this.#made) return;
    const { report, files } = this.#made;
    const action = files.REPORT_ACTIONS[name as keyof Files['REPORT_ACTIONS']];
    this.#say(await action(report, this.#preview));
  }

  #makeItem(slug: string): HTMLElement {
    const name = this.#nameOf(slug);
    const button = make('button', { type: 'button', 'data-remove': slug, 'aria-label': t.removeOf(name) }, t.remove);
    button.addEventListener('click', () => void this.#remove(slug));
    return make('li', {}, make('span', {}, name), ' ', button);
  }

  #known(): ReadonlySet<string> {
    return new Set(this.#select.names.keys());
  }

  #nameOf(slug: string): string {
    return this.#select.names.get(slug) ?? slug;
  }

  #box(part: OwnPart): HTMLInputElement {
    return requireElement(this.#root, `input[value="${part}"]`, HTMLInputElement);
  }

  #say(text: string): void {
    findPart(this.#root, 'status').textContent = text;
  }
}
