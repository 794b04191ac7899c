/** How one thing is saved on this device. */
export interface DeviceFormat<T> {
  readonly key: string;
  /** Undefined where the text cannot be read. */
  readonly parse: (text: string) => T | undefined;
  readonly format: (value: T) => string;
  readonly empty: T;
  /** True where somebody typed something that would be lost: leaving the page then warns while it is not saved. */
  readonly hasText?: (value: T) => boolean;
}

/** What changed a value: this page, another tab, or this page by putting another value in its place. */
export type ChangedBy = 'here' | 'other tab' | 'replaced';

/**
 * One value on this device. It is read again before each change, so that two tabs do not undo each other's work, and
 * written whole. Text that cannot be read is never overwritten. Where the device saves nothing, the value lasts as long
 * as the page.
 */
export class DeviceStore<T> {
  readonly #format: DeviceFormat<T>;
  readonly #listeners: ((by: ChangedBy) => void)[] = [];
  /** The value where the device does not save it. */
  #memory: { readonly value: T } | undefined;
  /** The text on the device when the page last showed it. */
  #shown: string | null | undefined;

  constructor(format: DeviceFormat<T>) {
    this.#format = format;
    this.#shown = this.#text();
    window.addEventListener('storage', ({ key }) => {
      if (key === format.key || key === null) this.#notice();
    });
    // A page that the browser had put aside missed what other tabs did.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#notice();
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.#memory && format.hasText?.(this.#memory.value)) event.preventDefault();
    });
  }

  read(): T {
    if (this.#memory) return this.#memory.value;
    const read = this.#readDevice();
    if (read) return read.value;
    this.#memory = { value: this.#format.empty };
    return this.#format.empty;
  }

  /** Changes the value and tells every listener. */
  change(change: (value: T) => T, by: ChangedBy = 'here'): void {
    const value = change(this.read());
    this.#memory = this.#readDevice() && this.#write(this.#format.format(value)) ? undefined : { value };
    this.#tell(by);
  }

  /** Takes everything off the device, even what cannot be read: on a shared computer nothing may stay. */
  clear(): void {
    this.#memory = this.#write(null) ? undefined : { value: this.#format.empty };
    this.#tell('replaced');
  }

  /** False where the device saves nothing: storage is missing or full, or holds something that cannot be read. */
  isSaved(): boolean {
    this.read();
    return this.#memory === undefined;
  }

  /** The text on the device where it cannot be read, to be saved as a file before it is cleared. */
  readUnreadable(): string | undefined {
    const text = this.#text();
    return typeof text === 'string' && this.#format.parse(text) === undefined ? text : undefined;
  }

  /** Calls back after every change, those of other tabs too. */
  onChange(listener: (by: ChangedBy) => void): void {
    this.#listeners.push(listener);
  }

  /** Undefined where storage is blocked or its text cannot be read. */
  #readDevice(): { readonly value: T } | undefined {
    const text = this.#text();
    if (text === null) return { value: this.#format.empty };
    const value = text === undefined ? undefined : this.#format.parse(text);
    return value === undefined ? undefined : { value };
  }

  /** The text on the device: null where there is none, undefined where the browser does not even let us look. */
  #text(): string | null | undefined {
    try {
      return localStorage.getItem(this.#format.key);
    } catch {
      return undefined;
    }
  }

  /** Writes a text or takes it away; false where the device does not allow it. */
  #write(text: string | null): boolean {
    try {
      if (text === null) localStorage.removeItem(this.#format.key);
      else localStorage.setItem(this.#format.key, text);
      return true;
    } catch {
      return false;
    }
  }

  /** A page on a disk may hear of its own changes too: those are no news. */
  #notice(): void {
    if (this.#text() !== this.#shown) this.#tell('other tab');
  }

  #tell(by: ChangedBy): void {
    this.#shown = this.#text();
    for (const listener of this.#listeners) listener(by);
  }
}
