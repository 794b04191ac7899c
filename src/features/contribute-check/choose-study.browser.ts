import { isBlank, type Draft } from '../contribute-draft/draft.ts';
import { originalOf } from '../contribute-draft/original.ts';
import type { FormContext } from '../contribute-form/form-context.browser.ts';
import { contributeScript as t } from '../contribute/words.en.ts';
import { make } from '../../browser/dom.ts';
import { findPart, requireElement } from '../../browser/require-element.ts';
import { compareText } from '../../shared/compare-text.ts';
import { openPublished } from './open-study.browser.ts';
import { loadContentIndex } from './content-index.browser.ts';

/** Opens published case studies to change them: the selected one, or the one that the address names. */
export class StudyChooser {
  readonly #form: FormContext;
  readonly #replace: (draft: Draft, said: string) => void;
  #asked = '';

  /** `replace` overwrites the current draft. */
  constructor(form: FormContext, replace: (draft: Draft, said: string) => void) {
    this.#form = form;
    this.#replace = replace;
    const box = requireElement(form.root, '[data-part="change"]', HTMLDetailsElement);
    box.addEventListener('toggle', () => void this.#offer());
  }

  /** Opens the case study that the address names. If another draft exists, the user must confirm first. */
  async openNamed(): Promise<void> {
    const slug = slugIn(location.hash);
    const draft = this.#form.store.read();
    if (slug === undefined || originalOf(draft)?.slug === slug) return;
    if (isBlank(draft)) return this.open(slug).then(() => findPart(this.#form.root, 'status').scrollIntoView({ block: 'center' }));
    this.#asked = slug;
    findPart(this.#form.root, 'change-question').textContent = t.changeAsk(slug);
    findPart(this.#form.root, 'change-ask').hidden = false;
    requireElement(this.#form.root, '[data-do="change-no"]', HTMLButtonElement).focus();
  }

  async answer(isYes: boolean): Promise<void> {
    findPart(this.#form.root, 'change-ask').hidden = true;
    requireElement(this.#form.root, '[data-part="change"] > summary', HTMLElement).focus();
    if (isYes) await this.open(this.#asked);
  }

  async openChosen(): Promise<void> {
    const { value } = this.#select();
    if (value !== '') await this.open(value);
  }

  async open(slug: string): Promise<void> {
    const read = await openPublished(this.#form.form, slug);
    if (typeof read === 'string') this.#form.say(read);
    else this.#replace(read.draft, isBlank(this.#form.store.read()) ? t.opened : t.openedInstead);
  }

  /** Shows which published case study the draft changes, if any. */
  show(draft: Draft): void {
    const original = originalOf(draft);
    findPart(this.#form.root, 'changing').hidden = original === undefined;
    findPart(this.#form.root, 'changing-what').textContent = original ? t.changing(original.slug) : '';
  }

  async #offer(): Promise<void> {
    const select = this.#select();
    if (select.options.length > 0) return;
    const studies = await loadContentIndex().then(
      ({ studies }) => studies,
      () => [],
    );
    if (studies.length === 0) return this.#form.say(t.loadFailed);
    const sorted = [...studies].sort((a, b) => compareText(a.title, b.title));
    select.replaceChildren(...sorted.map(({ slug, title }) => make('option', { value: slug }, title)));
  }

  #select(): HTMLSelectElement {
    return requireElement(this.#form.root, '[data-part="change-which"]', HTMLSelectElement);
  }
}

/** `leeds-data-mill` of `#change=leeds-data-mill`; undefined if the address names none. */
function slugIn(hash: string): string | undefined {
  const slug = new URLSearchParams(hash.slice(1)).get('change') ?? '';
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? slug : undefined;
}
