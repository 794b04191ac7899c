import { MAX_IN_EXPORT, type Selection } from './selection.ts';
import { saving as t } from './button-words.en.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';

/** The button that saves a selection as one file. The code that makes the file is loaded when the button is pressed. */
export class SaveButton {
  readonly #root: HTMLElement;
  readonly #button: HTMLButtonElement;
  #take: (() => Promise<Selection>) | undefined;
  #size = 0;
  #isBusy = false;

  constructor(page: ParentNode) {
    this.#root = requireElement(page, '[data-save-edition]', HTMLElement);
    this.#button = requireElement(this.#root, 'button', HTMLButtonElement);
    this.#button.addEventListener('click', () => void this.#save());
  }

  /** Sets what a press saves. `others` is the number of pages among the case studies that cannot be included. */
  offer(selection: Selection, others = 0): void {
    this.offerLater(selection.studies.length, () => Promise.resolve(selection), others);
  }

  /** The same for a selection that is loaded on a press; `size` is its number of case studies. */
  offerLater(size: number, take: () => Promise<Selection>, others = 0): void {
    this.#take = take;
    this.#size = size;
    this.#button.disabled = size === 0 || size > MAX_IN_EXPORT;
    findPart(this.#root, 'save-hint').textContent = describe(size, others);
    if (!this.#isBusy) this.#say('');
  }

  async #save(): Promise<void> {
    const take = this.#take;
    if (!take || this.#isBusy) return;
    this.#isBusy = true;
    this.#say(t.reading(this.#size));
    const loaded = await Promise.all([take(), import('./export.browser.ts')]).catch(() => undefined);
    try {
      this.#say(loaded ? await loaded[1].saveExport(loaded[0], (read) => this.#count(t.readSoFar(read))) : t.failed);
    } finally {
      this.#count('');
      this.#isBusy = false;
    }
  }

  #say(text: string): void {
    findPart(this.#root, 'saved').textContent = text;
  }

  /** Shown beside the message and not read out by screen readers: a count that changes sixty times a second. */
  #count(text: string): void {
    findPart(this.#root, 'read').textContent = text;
  }
}

/** The case studies listed in a part of the page, in its order. */
export function studiesIn(part: ParentNode): Selection['studies'] {
  const places = [...part.querySelectorAll<HTMLElement>('[data-collect]')];
  return places.map(({ dataset }) => ({ slug: dataset['collect'] ?? '', title: dataset['title'] ?? '' }));
}

/** The address of this page on the web, even if it was opened from a disk, with the state of its tool if it has one. */
export function addressOnline(state = ''): string | undefined {
  const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return address && `${address}${state && `#${state}`}`;
}

function describe(count: number, others: number): string {
  if (count === 0) return t.none;
  if (count > MAX_IN_EXPORT) return t.many(count, MAX_IN_EXPORT);
  return others > 0 ? `${t.hint(count)} ${t.others(others)}` : t.hint(count);
}
