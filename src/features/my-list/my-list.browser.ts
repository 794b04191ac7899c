import { collectedWords, myListWords } from './words.en.ts';
import { toBriefingText } from './briefing.ts';
import { moveEntry, MAX_COMPARED, removeEntry, setNote, toggleSaved, type Collection, type ListEntry } from './saved-items.ts';
import { formatCompareHash } from '../compare/compare-state.ts';
import { formatDate } from '../../shared/dates.ts';
import { formatList } from '../../shared/format-list.ts';
import { SITE } from '../../shared/site.ts';
import { everyPage } from '../../site/every-page-words.en.ts';
import { savedItems } from './store.browser.ts';
import { readStudySelect, type StudySelect } from './study-select.browser.ts';
import { confirmFirst } from '../../browser/confirm-first.ts';
import { copyTextOf } from '../../browser/copy.ts';
import { arrange } from '../../browser/dom.ts';
import { startFullNotes } from '../../browser/full-notes.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { SaveButton } from '../export/export-button.browser.ts';
import { loadStudy } from './study-data.browser.ts';
import { makeItem, type Item, type ItemAction } from './item.browser.ts';
import { readListFile, saveListFile } from './list-file.browser.ts';

type Change = (collection: Collection) => Collection;

/** Starts the list. Does nothing on a page without one. */
export function startMyList(): void {
  const root = document.querySelector<HTMLElement>('[data-my-list]');
  if (!root) return;
  new MyList(root).start();
  startFullNotes();
}

/** The collection on the device is the only state: every action changes it, and every change to it is shown. */
class MyList {
  readonly #root: HTMLElement;
  readonly #edition: string;
  readonly #select: StudySelect;
  readonly #name: HTMLInputElement;
  readonly #saveButton: SaveButton;
  readonly #items = new Map<string, Item>();
  #undo: Change | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#edition = root.dataset['edition'] ?? '';
    this.#select = readStudySelect(root, (slug) => this.#add(slug));
    this.#name = requireElement(root, '[data-part="name"]', HTMLInputElement);
    this.#saveButton = new SaveButton(root);
  }

  start(): void {
    const actions: Readonly<Record<string, () => void>> = {
      undo: () => this.#takeBack(),
      print: () => window.print(),
      copy: () => void this.#copy(),
      save: () => this.#save(),
      clear: () => confirmFirst(this.#root, true),
      'clear-yes': () => this.#clear(),
      'clear-no': () => confirmFirst(this.#root, false),
    };
    for (const [name, action] of Object.entries(actions)) this.#button(name).addEventListener('click', action);
    const input = requireElement(this.#root, 'input[type="file"]', HTMLInputElement);
    input.addEventListener('change', () => void this.#load(input));
    this.#name.addEventListener('input', () => savedItems.change((collection) => ({ ...collection, name: this.#name.value.trim() })));
    savedItems.onChange(() => this.#show());
    this.#show();
  }

  #add(slug: string): void {
    if (savedItems.read().list.some((entry) => entry.slug === slug)) return this.#items.get(slug)?.focus('remove');
    this.#change((collection) => toggleSaved(collection, slug), myListWords.added(this.#titleOf(slug)));
  }

  #act(action: ItemAction, slug: string): void {
    if (action === 'remove') return this.#remove(slug);
    this.#change((collection) => moveEntry(collection, slug, action === 'up' ? -1 : 1));
    const { list } = savedItems.read();
    this.#say(myListWords.moved(this.#titleOf(slug), indexOf(list, slug) + 1, list.length));
    this.#items.get(slug)?.focus(action);
  }

  #remove(slug: string): void {
    const { list } = savedItems.read();
    const index = indexOf(list, slug);
    const entry = list[index];
    if (!entry) return;
    this.#change(
      (collection) => removeEntry(collection, slug),
      myListWords.removed(this.#titleOf(slug)),
      (collection) => ({
        ...collection,
        list: [...collection.list.slice(0, index), entry, ...collection.list.slice(index)],
      }),
    );
    this.#button('undo').focus();
  }

  #clear(): void {
    const before = savedItems.read();
    confirmFirst(this.#root, false);
    savedItems.clear();
    this.#offer(myListWords.cleared, () => before);
    this.#button('undo').focus();
  }

  async #load(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = await readListFile(file, new Set(this.#select.titles.keys()));
    input.value = '';
    if (typeof read === 'string') return this.#say(read);
    const { list: before, name: nameBefore = '' } = savedItems.read();
    const list = read.entries.map(({ slug, note }) => ({ slug, note }));
    this.#change(
      (collection) => ({ ...collection, list, name: read.name ?? '' }),
      myListWords.loaded(list.length),
      (collection) => ({ ...collection, list: before, name: nameBefore }),
    );
  }

  #save(): void {
    const { list } = savedItems.read();
    const gone = list.filter(({ slug }) => !this.#select.titles.has(slug)).map(({ slug }) => slug);
    const entries = list.filter(({ slug }) => !gone.includes(slug)).map((entry) => ({ ...entry, title: this.#titleOf(entry.slug) }));
    saveListFile({ edition: this.#edition, name: savedItems.read().name, entries });
    if (gone.length > 0) this.#say(collectedWords.unknown(formatList(gone)));
  }

  async #copy(): Promise<void> {
    const { list } = savedItems.read();
    const loaded = await Promise.allSettled(list.map(async ({ slug, note }) => ({ study: await loadStudy(slug), note })));
    const entries = loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const missing = list
      .filter((_, index) => loaded[index]?.status === 'rejected')
      .map(({ slug }) => collectedWords.loadFailed(this.#titleOf(slug)));
    const text = findPart(this.#root, 'text');
    text.textContent = toBriefingText(savedItems.read().name ?? '', entries, formatDate(this.#edition), SITE.url);
    text.hidden = false;
    const said = await copyTextOf(text);
    text.hidden = said === everyPage.copied;
    this.#say([said, ...missing].join(' '));
  }

  #takeBack(): void {
    const undo = this.#undo;
    if (!undo) return;
    this.#change(undo, myListWords.undone);
    findPart(this.#root, 'items').focus();
  }

  #change(change: Change, said = '', undo?: Change): void {
    savedItems.change(change);
    this.#offer(said, undo);
  }

  #offer(said: string, undo: Change | undefined): void {
    this.#undo = undo;
    this.#button('undo').hidden = !undo;
    this.#say(said);
  }

  #show(): void {
    const { list, name = '' } = savedItems.read();
    if (this.#name !== document.activeElement) this.#name.value = name;
    findPart(this.#root, 'briefing').textContent = myListWords.briefing(name);
    this.#showItems(list);
    findPart(this.#root, 'empty').hidden = list.length > 0;
    findPart(this.#root, 'not-saved').hidden = savedItems.isSaved();
    for (const name of ['print', 'copy', 'save']) this.#button(name).disabled = list.length === 0;
    const compare = requireElement(this.#root, '[data-part="compare-first"]', HTMLAnchorElement);
    compare.hidden = list.length < 2;
    compare.textContent = myListWords.compareFirst(list.length);
    compare.hash = formatCompareHash({ slugs: list.slice(0, MAX_COMPARED).map(({ slug }) => slug), differences: false });
    findPart(this.#root, 'report').hidden = list.length === 0;
    this.#saveFile(list);
  }

  /** The file cannot include case studies that are no longer in the almanac. */
  #saveFile(list: readonly ListEntry[]): void {
    const known = list.filter(({ slug }) => this.#select.titles.has(slug));
    this.#saveButton.offer({ title: myListWords.title, studies: known.map((entry) => ({ ...entry, title: this.#titleOf(entry.slug) })) });
  }

  /** Reuses existing entries, so that typing is not interrupted. */
  #showItems(list: readonly ListEntry[]): void {
    const items = list.map(({ slug }) => this.#itemOf(slug));
    arrange(
      findPart(this.#root, 'items'),
      items.map(({ element }) => element),
    );
    items.forEach((item, index) => item.update(list[index]?.note ?? '', index === 0, index === items.length - 1));
  }

  #itemOf(slug: string): Item {
    const known = this.#items.get(slug);
    if (known) return known;
    const isKnown = this.#select.titles.has(slug);
    const item = makeItem(slug, this.#titleOf(slug), isKnown, {
      onAct: (action, of) => this.#act(action, of),
      onNote: (of, note) => savedItems.change((collection) => setNote(collection, of, note)),
    });
    this.#items.set(slug, item);
    return item;
  }

  #titleOf(slug: string): string {
    return this.#select.titles.get(slug) ?? myListWords.unknownTitle(slug);
  }

  #button(name: string): HTMLButtonElement {
    return requireElement(this.#root, `[data-do="${name}"]`, HTMLButtonElement);
  }

  #say(text: string): void {
    findPart(this.#root, 'status').textContent = text;
  }
}

const indexOf = (list: readonly ListEntry[], slug: string): number => list.findIndex((entry) => entry.slug === slug);
