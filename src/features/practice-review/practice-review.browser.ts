import { moveItem } from '../my-list/saved-items.ts';
import { toCsv } from '../../shared/csv.ts';
import { formatDate } from '../../shared/dates.ts';
import { addChange, removeChange, setChange, setSubject } from '../workbook/change-workbook.ts';
import { toReviewRows, toReviewText } from './review-text.ts';
import { MAX_CHANGES, type Change } from '../../model/workbook-schema.ts';
import { practiceReview as t } from './words.en.ts';
import { copyTextOf } from '../../browser/copy.ts';
import { arrange } from '../../browser/dom.ts';
import { startFullNotes } from '../../browser/full-notes.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { saveFile } from '../../browser/save-file.ts';
import { markReady } from '../../browser/mark-ready.ts';
import { today } from '../../shared/today.ts';
import { startWorkbookBar } from '../workbook/bar.browser.ts';
import { changeWorkbook, editionOfPage, onWorkbookChange, readWorkbook } from '../workbook/store.browser.ts';
import { makeChangeForm, type ChangeAction, type ChangeForm } from './change-form.browser.ts';
import { makeSummary } from './summary.browser.ts';

/** If there are more changes than this, they are closed when the page opens. */
const MOST_OPEN = 3;

/** Starts the practice review. Does nothing on other pages. */
export function startPracticeReview(): void {
  const root = document.querySelector<HTMLElement>('[data-practice-review]');
  if (!root) return;
  new PracticeReview(root).start();
  startFullNotes();
}

/** The workbook on the device is the only state: every action changes it, and every change of it is shown. */
class PracticeReview {
  readonly #root: HTMLElement;
  readonly #forms = new Map<string, ChangeForm>();
  /** If there are many changes, they are closed and show what changed and what was decided; a new one is open. */
  #isFolded = false;
  /** The change that was removed last, and its position. */
  #removed: { readonly change: Change; readonly index: number } | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  start(): void {
    const bar = startWorkbookBar(this.#root);
    bar.on('add', () => this.#add());
    bar.on('undo-remove', () => this.#undoRemove());
    bar.on('csv', () => saveFile(t.sheet.csvName(today()), toCsv(toReviewRows(this.#changes())), 'text/csv;charset=utf-8'));
    bar.on('copy', () => this.#copy());
    const subject = this.#subject();
    subject.addEventListener('input', () => changeWorkbook((workbook) => setSubject(workbook, subject.value)));
    this.#isFolded = this.#changes().length > MOST_OPEN;
    onWorkbookChange(() => this.#show());
    this.#show();
    markReady(this.#root);
  }

  #add(): void {
    if (this.#changes().length >= MAX_CHANGES) return this.#say(t.full(MAX_CHANGES));
    this.#forgetRemoved();
    this.#isFolded = false;
    changeWorkbook(addChange);
    const last = this.#changes().at(-1);
    if (last) this.#forms.get(last.id)?.focus('what');
    this.#say(t.added(this.#changes().length));
  }

  #act(action: ChangeAction, id: string): void {
    const index = this.#changes().findIndex((change) => change.id === id);
    if (action === 'remove') return this.#remove(id, index);
    const by = action === 'up' ? -1 : 1;
    this.#setChanges((changes) => [...moveItem(changes, index, by)]);
    this.#forms.get(id)?.focus(action);
    this.#say(t.moved(t.number(index + 1), index + by + 1, this.#changes().length));
  }

  #remove(id: string, index: number): void {
    const change = this.#changes()[index];
    if (!change) return;
    changeWorkbook((workbook) => removeChange(workbook, id));
    this.#removed = { change, index };
    this.#undoButton().hidden = false;
    this.#undoButton().focus();
    this.#say(t.removed(t.number(index + 1)));
  }

  #undoRemove(): void {
    const removed = this.#removed;
    if (!removed) return;
    this.#forgetRemoved();
    const { change, index } = removed;
    this.#setChanges((changes) => [...changes.slice(0, index), change, ...changes.slice(index)]);
    this.#forms.get(change.id)?.focus('what');
    this.#say(t.undone);
  }

  #forgetRemoved(): void {
    this.#removed = undefined;
    this.#undoButton().hidden = true;
  }

  async #copy(): Promise<string> {
    const text = findPart(this.#root, 'text');
    text.textContent = toReviewText(readWorkbook().review.subject, this.#changes());
    text.hidden = false;
    return copyTextOf(text);
  }

  #show(): void {
    const { subject, changes } = readWorkbook().review;
    const field = this.#subject();
    if (field !== document.activeElement) field.value = subject;
    this.#showForms(changes);
    findPart(this.#root, 'empty').hidden = changes.length > 0;
    findPart(this.#root, 'sheet-title').textContent = subject ? t.sheet.title(subject) : t.sheet.heading;
    findPart(this.#root, 'sheet').replaceChildren(...makeSummary(changes, t.sheet.edition(formatDate(editionOfPage()))));
  }

  /** Reuses the existing forms, so that no one's typing is interrupted. */
  #showForms(changes: readonly Change[]): void {
    const forms = changes.map(({ id }) => this.#formOf(id));
    arrange(
      findPart(this.#root, 'changes'),
      forms.map(({ element }) => element),
    );
    changes.forEach((change, index) => forms[index]?.update(change, index, changes.length));
  }

  #formOf(id: string): ChangeForm {
    const known = this.#forms.get(id);
    if (known) return known;
    const form = makeChangeForm(requireElement(this.#root, 'template', HTMLTemplateElement), id, {
      onChange: (of, change) => changeWorkbook((workbook) => setChange(workbook, of, change)),
      onAct: (action, of) => this.#act(action, of),
    });
    requireElement(form.element, '[data-part="more"]', HTMLDetailsElement).open = !this.#isFolded;
    this.#forms.set(id, form);
    return form;
  }

  #setChanges(change: (changes: Change[]) => Change[]): void {
    changeWorkbook((workbook) => ({ ...workbook, review: { ...workbook.review, changes: change(workbook.review.changes) } }));
  }

  #changes(): readonly Change[] {
    return readWorkbook().review.changes;
  }

  #subject(): HTMLInputElement {
    return requireElement(this.#root, '[data-part="subject"]', HTMLInputElement);
  }

  #undoButton(): HTMLButtonElement {
    return requireElement(this.#root, '[data-do="undo-remove"]', HTMLButtonElement);
  }

  #say(text: string): void {
    findPart(this.#root, 'said').textContent = text;
  }
}
