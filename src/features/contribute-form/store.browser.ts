import { formatDraft, isDraftRefusal, parseDraft } from '../contribute-draft/draft-file.ts';
import { EMPTY_DRAFT, isBlank, type Draft } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';

/*
 * The draft on this device. It is read anew before each change, so that two tabs do not undo each other's work, and written
 * whole. Where the device keeps nothing, it lasts as long as the page.
 */

const KEY = 'almanac-draft';

/** What changed the draft: this page, another tab, or this page by putting another draft in its place. */
export type FromWhere = 'here' | 'other tab' | 'replaced';

class Unreadable extends Error {}

export class DraftStore {
  readonly #form: readonly Field[];
  readonly #listeners: ((from: FromWhere) => void)[] = [];
  #memory: Draft | undefined;

  constructor(form: readonly Field[]) {
    this.#form = form;
    window.addEventListener('storage', ({ key }) => {
      if (key === KEY || key === null) this.#tell('other tab');
    });
    // A page that was put aside missed what other tabs did.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#tell('other tab');
    });
    // What only this page holds would be lost without a word.
    window.addEventListener('beforeunload', (event) => {
      if (this.#memory && !isBlank(this.#memory)) event.preventDefault();
    });
  }

  read(): Draft {
    if (this.#memory) return this.#memory;
    try {
      return this.#readKey();
    } catch {
      this.#memory = EMPTY_DRAFT;
      return this.#memory;
    }
  }

  /** Changes the draft and tells everybody who listens. What the device holds but cannot be read is not overwritten. */
  change(change: (draft: Draft) => Draft, from: FromWhere = 'here'): void {
    const next = change(this.read());
    try {
      this.#readKey();
      localStorage.setItem(KEY, formatDraft(next));
      this.#memory = undefined;
    } catch {
      this.#memory = next;
    }
    this.#tell(from);
  }

  /** Takes everything off the device, also what cannot be read: on a shared computer nothing may stay. */
  clear(): void {
    try {
      localStorage.removeItem(KEY);
      this.#memory = undefined;
    } catch {
      this.#memory = EMPTY_DRAFT;
    }
    this.#tell('replaced');
  }

  /** False where the device keeps nothing: storage is missing, full, or holds something that cannot be read. */
  isSaved(): boolean {
    this.read();
    return this.#memory === undefined;
  }

  /** The text on the device where it cannot be read as a draft, to be saved before it is cleared. */
  readUnreadable(): string | undefined {
    try {
      this.#readKey();
      return undefined;
    } catch (error) {
      return error instanceof Unreadable ? (localStorage.getItem(KEY) ?? undefined) : undefined;
    }
  }

  onChange(listener: (from: FromWhere) => void): void {
    this.#listeners.push(listener);
  }

  #readKey(): Draft {
    const text = localStorage.getItem(KEY);
    if (text === null) return EMPTY_DRAFT;
    const read = parseDraft(text, this.#form);
    if (isDraftRefusal(read)) throw new Unreadable(read.reason);
    return read.draft;
  }

  #tell(from: FromWhere): void {
    for (const listener of this.#listeners) listener(from);
  }
}
