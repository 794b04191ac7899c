import { isBlank, textAt, type Draft } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';
import { slugify } from '../../shared/urls.ts';
import { contributeScript as t } from './words.en.ts';
import { confirmFirst } from '../../browser/confirm-first.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { markReady } from '../../browser/mark-ready.ts';
import { StudyChooser } from '../contribute-check/choose-study.browser.ts';
import { Checking } from '../contribute-check/checking.browser.ts';
import { fillChoices } from '../contribute-form/choices.browser.ts';
import { isControl, takeFrom, type Control } from '../contribute-form/controls.browser.ts';
import type { FormContext } from '../contribute-form/form-context.browser.ts';
import { readDraftFile, saveDraftFile, saveUnreadable } from '../contribute-form/draft-tools.browser.ts';
import { showDraft } from '../contribute-form/form-view.browser.ts';
import { addEntry, raiseEntry, removeEntry } from '../contribute-form/row-actions.browser.ts';
import { watchPointer } from '../contribute-check/pointer.browser.ts';
import { cite, nameSource } from '../contribute-form/sources.browser.ts';
import { makeDraftStore } from '../contribute-form/store.browser.ts';
import type { ChangedBy } from '../../browser/device-store.ts';

/** Starts the form. Does nothing on a page without one. */
export function startContribute(): void {
  const root = document.querySelector<HTMLElement>('[data-contribute]');
  if (root) new ContributeForm(root).start();
}

/** Every input changes the draft on the device, and every change to the draft is shown. */
class ContributeForm {
  readonly #root: HTMLElement;
  readonly #form: FormContext;
  readonly #checking: Checking;
  readonly #chooser: StudyChooser;
  #before: Draft | undefined;
  /** The control that the user is typing in while another tab wrote something else. */
  #contested: Control | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    fillChoices(root);
    const form = JSON.parse(root.dataset['form'] ?? '[]') as Field[];
    this.#form = {
      root,
      form,
      store: makeDraftStore(form),
      say: (text) => (findPart(root, 'status').textContent = text),
      offerUndo: (before) => this.#offerUndo(before),
    };
    this.#checking = new Checking(this.#form);
    this.#chooser = new StudyChooser(this.#form, (draft, said) => this.#replace(draft, said));
  }

  start(): void {
    const { store } = this.#form;
    const actions: Readonly<Record<string, (button: HTMLElement) => unknown>> = {
      add: (button) => addEntry(this.#form, button),
      remove: (button) => removeEntry(this.#form, button),
      up: (button) => raiseEntry(this.#form, button),
      cite: (button) => this.#form.say(cite(button)),
      save: () => this.#form.say(saveDraftFile(store.read(), slugify(textAt(store.read(), ['title'])) || 'case-study')),
      'save-unreadable': () => saveUnreadable(store.readUnreadable() ?? ''),
      clear: () => confirmFirst(this.#root, true),
      'clear-no': () => confirmFirst(this.#root, false),
      'clear-yes': () => this.#clear(),
      undo: () => this.#takeBack(),
      'change-open': () => this.#chooser.openChosen(),
      'change-yes': () => this.#chooser.answer(true),
      'change-no': () => this.#chooser.answer(false),
      check: () => this.#checking.checkAll(),
      download: () => this.#checking.save(),
      copy: () => this.#checking.copy(),
    };
    this.#root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button[data-do]') : null;
      if (button) void actions[button.dataset['do'] ?? '']?.(button);
    });
    this.#listen();
    this.#show('here');
    markReady(this.#root);
    if (!isBlank(store.read())) this.#form.say(t.found);
    void this.#chooser.openNamed();
  }

  #listen(): void {
    watchPointer();
    this.#root.addEventListener('input', ({ target }) => {
      if (isControl(target)) this.#take(target);
    });
    this.#root.addEventListener('focusout', ({ target }) => {
      if (isControl(target)) this.#leave(target);
    });
    const input = requireElement(this.#root, 'input[type="file"]', HTMLInputElement);
    input.addEventListener('change', () => void this.#load(input));
    this.#form.store.onChange((from) => this.#show(from));
  }

  /** The last message is out of date, unless it is about a change by another tab to this very control. */
  #take(control: Control): void {
    this.#offerUndo(undefined);
    if (control !== this.#contested) this.#form.say('');
    this.#form.store.change((draft) => takeFrom(this.#form.form, draft, control));
  }

  #leave(control: Control): void {
    const { form, store } = this.#form;
    const draft = store.read();
    if (nameSource(form, draft, control) !== draft) store.change((now) => nameSource(form, now, control));
    void this.#checking.leave(control);
  }

  async #load(input: HTMLInputElement): Promise<void> {
    const { form, say } = this.#form;
    const [file] = input.files ?? [];
    if (!file) return;
    const read = await readDraftFile(file, form);
    input.value = '';
    if (typeof read === 'string') return say(read);
    this.#replace(read.draft, t.loaded);
  }

  #replace(draft: Draft, said: string): void {
    const { store, say } = this.#form;
    const before = store.read();
    this.#checking.reset();
    store.change(() => draft, 'replaced');
    say(said);
    this.#offerUndo(isBlank(before) ? undefined : before);
  }

  #clear(): void {
    const { store, say } = this.#form;
    const before = store.read();
    findPart(this.#root, 'confirm').hidden = true;
    store.clear();
    this.#checking.reset();
    say(t.cleared);
    this.#offerUndo(isBlank(before) ? undefined : before);
    this.#button(isBlank(before) ? 'clear' : 'undo').focus();
  }

  #offerUndo(before: Draft | undefined): void {
    this.#before = before;
    this.#button('undo').hidden = before === undefined;
  }

  #takeBack(): void {
    const before = this.#before;
    if (!before) return;
    this.#form.store.change(() => before, 'replaced');
    this.#form.say(t.undone);
    this.#button('clear').focus();
    this.#offerUndo(undefined);
  }

  #show(from: ChangedBy): void {
    const { root, form, store } = this.#form;
    const draft = store.read();
    const changed = showDraft(root, form, draft, from === 'replaced' ? null : document.activeElement);
    const isUnreadable = store.readUnreadable() !== undefined;
    findPart(root, 'not-saved').hidden = store.isSaved() || isUnreadable;
    findPart(root, 'unreadable').hidden = !isUnreadable;
    root.classList.toggle('has-draft', !isBlank(draft));
    if (from === 'other tab') this.#tellOfOtherTab(draft, changed);
    this.#chooser.show(draft);
    this.#checking.draw();
  }

  /** Reports what another tab did, including a change to the text being typed here, which is left as it is. */
  #tellOfOtherTab(draft: Draft, changed: number): void {
    const { root, form, say } = this.#form;
    const focused = document.activeElement;
    const isTyping =
      isControl(focused) && root.contains(focused) && JSON.stringify(takeFrom(form, draft, focused)) !== JSON.stringify(draft);
    this.#contested = isTyping ? focused : undefined;
    if (isTyping) say(t.otherTabHere(focused.closest<HTMLElement>('[data-field]:not([data-field=""])')?.dataset['label'] ?? ''));
    else say(changed > 0 ? t.otherTab : '');
  }

  #button(name: string): HTMLButtonElement {
    return requireElement(this.#root, `[data-do="${name}"]`, HTMLButtonElement);
  }
}
