import { addOwnAction, findOwnAction, getPlan, restoreOwnAction, removeOwnAction } from '../workbook/change-workbook.ts';
import type { Programme, ProgrammeEntry } from './read-programme.ts';
import type { Effort } from '../../model/programme.ts';
import { MAX_OWN_ACTIONS, type Workbook } from '../../model/workbook-schema.ts';
import { programme as t } from './words.en.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { changeWorkbook, readWorkbook } from '../workbook/store.browser.ts';
import { Cards } from './cards.browser.ts';
import { makeOwnCard } from './own-card.browser.ts';

/** The council's own actions: add, change, remove, restore. */
export class OwnActions {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #title: HTMLInputElement;
  readonly #statement: HTMLSelectElement;
  readonly #cards: Cards<ProgrammeEntry>;
  readonly #say: (text: string) => void;
  #undo: Undo | undefined;

  constructor(root: HTMLElement, read: () => Programme, say: (text: string) => void) {
    this.#root = findPart(root, 'own');
    this.#form = requireElement(this.#root, 'form', HTMLFormElement);
    this.#title = requireElement(this.#form, '[name="title"]', HTMLInputElement);
    this.#statement = requireElement(this.#form, '[name="statement"]', HTMLSelectElement);
    this.#say = say;
    const onRemove = (id: string, title: string): void => this.#remove(id, title);
    this.#cards = new Cards((entry) => makeOwnCard(entry, { read, say, onRemove }));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#add();
    });
    findPart(this.#root, 'own-undo').addEventListener('click', () => this.#restore());
  }

  show({ entries }: Programme): void {
    const own = readWorkbook().programme.own.flatMap(({ id }) => entries.filter(({ step }) => step.id === id));
    this.#cards.show(findPart(this.#root, 'own-list'), own);
  }

  #add(): void {
    if (readWorkbook().programme.own.length >= MAX_OWN_ACTIONS) return this.#say(t.own.full(MAX_OWN_ACTIONS));
    const [title, statement] = [this.#title.value.trim(), this.#statement.value];
    const effort = Number(requireElement(this.#form, '[name="effort"]', HTMLSelectElement).value) as Effort;
    changeWorkbook((workbook) => addOwnAction(workbook, { title, statement, effort }));
    this.#form.reset();
    this.#offerUndo(undefined);
    this.#say(t.own.added(title));
    this.#title.focus();
  }

  #remove(id: string, title: string): void {
    const workbook = readWorkbook();
    const action = findOwnAction(workbook, id);
    if (!action) return;
    const [index, plan] = [workbook.programme.own.indexOf(action), getPlan(workbook, id)];
    changeWorkbook((each) => removeOwnAction(each, id));
    this.#offerUndo({ title, change: (each) => restoreOwnAction(each, action, index, plan) });
    this.#say(t.own.removed(title));
    findPart(this.#root, 'own-undo').focus();
  }

  #restore(): void {
    if (!this.#undo) return;
    const { title, change } = this.#undo;
    changeWorkbook(change);
    this.#offerUndo(undefined);
    this.#say(t.own.undone(title));
    requireElement(this.#root, 'h2', HTMLElement).focus();
  }

  #offerUndo(undo: Undo | undefined): void {
    this.#undo = undo;
    const said = findPart(this.#root, 'own-message');
    said.hidden = !undo;
    requireElement(said, 'span', HTMLElement).textContent = undo ? t.own.removed(undo.title) : '';
  }
}

/** How to restore the action that was removed last. */
interface Undo {
  readonly title: string;
  readonly change: (workbook: Workbook) => Workbook;
}
