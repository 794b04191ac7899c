import { workbook as t } from './words.en.ts';
import { confirmFirst } from '../../browser/confirm-first.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { saveFile } from '../../browser/save-file.ts';
import { knownIds, loadAssessment } from './assessment.browser.ts';
import { canUndoReplace, clearWorkbook, isSaved, onWorkbookChange, readUnreadable, replaceWorkbook, undoReplace } from './store.browser.ts';
import { readWorkbookFile, saveWorkbook } from './workbook-files.browser.ts';

type Action = () => unknown;

/** The bar with the tools that every page of the workbook has. Pages use it to say what happened. */
export interface WorkbookBar {
  readonly say: (text: string) => void;
  /** Runs an action when a button marked `data-do` is clicked. If the action returns or promises a text, the bar shows it. */
  readonly on: (name: string, action: Action) => void;
}

/** Starts the bar within `root`. */
export function startWorkbookBar(root: HTMLElement): WorkbookBar {
  const bar = new Bar(requireElement(root, '[data-workbook-bar]', HTMLElement), root);
  bar.start();
  return { say: (text) => bar.say(text), on: (name, action) => bar.on(name, action) };
}

class Bar {
  readonly #bar: HTMLElement;
  readonly #root: HTMLElement;

  constructor(bar: HTMLElement, root: HTMLElement) {
    this.#bar = bar;
    this.#root = root;
  }

  start(): void {
    this.on('save', () => saveWorkbook());
    this.on('save-unreadable', () => saveFile(t.unreadableFileName, readUnreadable() ?? '', 'application/json'));
    this.on('print', () => window.print());
    this.on('undo', () => this.#undo());
    this.on('clear', () => confirmFirst(this.#bar, true));
    this.on('clear-no', () => confirmFirst(this.#bar, false));
    this.on('clear-yes', () => this.#clear());
    const input = requireElement(this.#bar, 'input[type="file"]', HTMLInputElement);
    input.addEventListener('change', () => void this.#load(input));
    onWorkbookChange((isFromOtherTab) => {
      if (isFromOtherTab) this.say(t.otherTab);
      this.#show();
    });
    this.#show();
  }

  on(name: string, action: Action): void {
    for (const button of this.#root.querySelectorAll<HTMLElement>(`[data-do="${name}"]`)) {
      button.addEventListener('click', () => {
        void Promise.resolve(action()).then((said) => {
          if (typeof said === 'string') this.say(said);
        });
      });
    }
  }

  say(text: string): void {
    findPart(this.#bar, 'status').textContent = text;
  }

  /** Reads the whole file before anything changes. */
  async #load(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = await this.#read(file);
    input.value = '';
    if (typeof read === 'string') return this.say(read);
    replaceWorkbook(read.workbook);
    this.say(t.loaded);
  }

  async #read(file: File): ReturnType<typeof readWorkbookFile> {
    const data = await loadAssessment().catch(() => undefined);
    return data ? readWorkbookFile(file, knownIds(data)) : t.loadFailed;
  }

  #undo(): void {
    if (undoReplace()) this.say(t.undone);
    this.#button('save').focus();
  }

  #clear(): void {
    findPart(this.#bar, 'confirm').hidden = true;
    clearWorkbook();
    this.say(t.cleared);
    (canUndoReplace() ? this.#button('undo') : this.#button('clear')).focus();
  }

  #show(): void {
    const isUnreadable = readUnreadable() !== undefined;
    findPart(this.#bar, 'not-saved').hidden = isSaved() || isUnreadable;
    findPart(this.#bar, 'unreadable').hidden = !isUnreadable;
    this.#button('undo').hidden = !canUndoReplace();
  }

  #button(name: string): HTMLButtonElement {
    return requireElement(this.#bar, `[data-do="${name}"]`, HTMLButtonElement);
  }
}
