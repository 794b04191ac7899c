/** The format in which one value is saved on this device. */
export interface DeviceFormat<T> {
  readonly key: string;
  /** Returns undefined if the text cannot be read. */
  readonly parse: (text: string) => T | undefined;
  readonly format: (value: T) => string;
  readonly empty: T;
  /** True if the value has typed text. While it is not saved, the page then warns before the reader leaves. */
  readonly hasText?: (value: T) => boolean;
}

/** The cause of a change: this page, another tab, or this page replacing the whole value. */
export type ChangedBy = 'here' | 'other tab' | 'replaced';

/**
 * One value on this device. It is read again before each change, so that two tabs do not undo each other's work, and is
 * written as a whole. Text that cannot be read is never overwritten. If the device saves nothing, the value lasts as long as
 * the page.
 */
export class DeviceStore<T> {
  readonly #format: DeviceFormat<T>;
  readonly #listeners: ((by: ChangedBy) => void)[] = [];
  /** The value, if the device does not save it. */
  #memory: { readonly value: T } | undefined;
  /** The text on the device when the page last showed it. */
  #shown: string | null | undefined;

  constructor(format: DeviceFormat<T>) {
    this.#format = format;
    this.#shown = this.#text();
    window.addEventListener('storage', ({ key }) => {
      if (key === format.key || key === null) this.#notice();
    });
    // A page in the browser's back/forward cache missed the changes of other tabs.
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

  /** Changes the value and notifies every listener. */
  change(change: (value: T) => T, by: ChangedBy = 'here'): void {
    const value = change(this.read());
    this.#memory = this.#readDevice() && this.#write(this.#format.format(value)) ? undefined : { value };
    this.#tell(by);
  }

  /** Removes the value from the device, even if it cannot be read: nothing must stay on a shared computer. */
  clear(): void {
    this.#memory = this.#write(null) ? undefined : { value: this.#format.empty };
    this.#tell('replaced');
  }

  /** False if the device saves nothing: storage is missing or full, or has text that cannot be read. */
  isSaved(): boolean {
    this.read();
    return this.#memory === undefined;
  }

  /** The text on the device if it cannot be read, so that it can be saved as a file before it is cleared. */
  readUnreadable(): string | undefined {
    const text = this.#text();
    return typeof text === 'string' && this.#format.parse(text) === undefined ? text : undefined;
  }

  /** Calls the listener after every change, including those of other tabs. */
  onChange(listener: (by: ChangedBy) => void): void {
    this.#listeners.push(listener);
  }

  /** Undefined if storage is blocked or its text cannot be read. */
  #readDevice(): { readonly value: T } | undefined {
    const text = this.#text();
    if (text === null) return { value: this.#format.empty };
    const value = text === undefined ? undefined : this.#format.parse(text);
    return value === undefined ? undefined : { value };
  }

  /** The text on the device: null if there is none, undefined if the browser blocks access. */
  #text(): string | null | undefined {
    try {
      return localStorage.getItem(this.#format.key);
    } catch {
      return undefined;
    }
  }

  /** Writes or removes the text. Returns false if the device does not allow it. */
  #write(text: string | null): boolean {
    try {
      if (text === null) localStorage.removeItem(this.#format.key);
      else localStorage.setItem(this.#format.key, text);
      return true;
    } catch {
      return false;
    }
  }

  /** A page opened from a disk can also receive events for its own changes. These are ignored. */
  #notice(): void {
    if (this.#text() !== this.#shown) this.#tell('other tab');
  }

  #tell(by: ChangedBy): void {
    this.#shown = this.#text();
    for (const listener of this.#listeners) listener(by);
  }
}
