import { isBlank, type Path } from '../contribute-draft/draft.ts';
import { contributeScript as t } from '../contribute/words.en.ts';
import { copyTextOf } from '../../browser/copy.ts';
import { findPart } from '../../browser/require-element.ts';
import { today } from '../../shared/today.ts';
import type { CheckedDraft } from './check-draft.browser.ts';
import { pathOf, type Control } from '../contribute-form/controls.browser.ts';
import type { FormContext } from '../contribute-form/form-context.browser.ts';
import { showChanges } from './changed-study.browser.ts';
import { saveFinished, showFinished } from './finish-panel.browser.ts';
import { loadContentIndex } from './content-index.browser.ts';
import { placeNames } from './place-names.browser.ts';
import { pointerReleased } from './pointer.browser.ts';
import { showAtFields } from './problems.browser.ts';

/**
 * Runs the checks, shows the results, and draws the page. A field shows its problems only after the user has left it or asked
 * for a check. The code that this needs is loaded after the first input.
 */
export class Checking {
  readonly #form: FormContext;
  readonly #left = new Set<string>();
  #isAsked = false;
  #isDrawing = false;
  #checked: CheckedDraft | undefined;

  constructor(form: FormContext) {
    this.#form = form;
  }

  /** Shows the problems of a field once the user has left it. */
  async leave(control: Control): Promise<void> {
    this.#left.add(pathOf(control).join('/'));
    await pointerReleased();
    if (!isBlank(this.#form.store.read())) await this.#check();
  }

  /** Checks everything, and shows the results, the file, and the ways to send it. */
  async checkAll(): Promise<void> {
    this.#form.say(t.checking);
    this.#isAsked = true;
    if (!(await this.#check())) return;
    this.#form.say(findPart(this.#form.root, 'verdict').textContent);
    document.getElementById('checked')?.focus();
  }

  /** Draws the page again, at most once per frame. */
  draw(): void {
    if (this.#isDrawing || isBlank(this.#form.store.read())) return;
    this.#isDrawing = true;
    requestAnimationFrame(() => {
      this.#isDrawing = false;
      void this.#drawNow();
    });
  }

  /** Clears the results. */
  reset(): void {
    this.#left.clear();
    this.#isAsked = false;
    this.#checked = undefined;
    showAtFields(this.#form.root, [], () => false);
    findPart(this.#form.root, 'checked').hidden = true;
    findPart(this.#form.root, 'preview').replaceChildren();
  }

  save(): void {
    if (this.#checked) saveFinished(this.#checked.finished.study);
  }

  async copy(): Promise<void> {
    const { root } = this.#form;
    findPart(root, 'copied').textContent = await copyTextOf(findPart(root, 'file'));
  }

  async #check(): Promise<boolean> {
    const { root, form, store } = this.#form;
    const [tools, contentIndex] = await Promise.all([this.#load(() => import('./lazy-tools.browser.ts')), this.#load(loadContentIndex)]);
    if (!tools || !contentIndex) return false;
    this.#checked = tools.checkDraft(form, store.read(), contentIndex, today());
    showAtFields(root, this.#checked.problems, (path) => this.#isAsked || this.#wasLeft(path));
    if (!this.#isAsked) return true;
    const changes = await this.#load(() => showChanges(root, this.#checked?.finished));
    showFinished(root, this.#checked, placeNames(root)(mainPlaceOf(this.#checked)));
    return changes !== undefined;
  }

  async #drawNow(): Promise<void> {
    const { root, form, store } = this.#form;
    const tools = await this.#load(() => import('./lazy-tools.browser.ts'));
    if (!tools) return;
    const page = tools.drawPage(form, store.read(), today(), placeNames(root));
    findPart(root, 'preview').replaceChildren(...page);
  }

  /** Undefined, with a message to the user, if loading failed. */
  async #load<T>(load: () => Promise<T>): Promise<T | undefined> {
    try {
      return await load();
    } catch {
      this.#form.say(t.loadFailed);
      return undefined;
    }
  }

  /** True for a list or a group as well, once the user has left a field in it. */
  #wasLeft(path: Path): boolean {
    const at = path.join('/');
    return [...this.#left].some((left) => left === at || left.startsWith(`${at}/`));
  }
}

const mainPlaceOf = ({ finished: { data } }: CheckedDraft): string =>
  Array.isArray(data['places']) ? String(data['places'][0] ?? '') : '';
