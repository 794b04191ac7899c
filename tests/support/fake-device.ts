import { vi } from 'vitest';

/** A device as a page sees it: what it saved, and whether it is full or blocked. */
export interface FakeDevice {
  readonly saved: Map<string, string>;
  state: 'works' | 'full' | 'blocked';
  /** Fires an event in the page, such as a change by another tab. True if the page asked to stay. */
  readonly fire: (type: string, details?: object) => boolean;
}

/** Gives the code under test its own window and storage. Undo it with vi.unstubAllGlobals. */
export function fakeDevice(saved: Readonly<Record<string, string>> = {}): FakeDevice {
  const window = new EventTarget();
  const device: FakeDevice = {
    saved: new Map(Object.entries(saved)),
    state: 'works',
    fire: (type, details = {}) => !window.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), details)),
  };
  const refuse = (...states: FakeDevice['state'][]): void => {
    if (states.includes(device.state)) throw new DOMException('refused');
  };
  vi.stubGlobal('window', window);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (refuse('blocked'), device.saved.get(key) ?? null),
    setItem: (key: string, text: string) => (refuse('blocked', 'full'), device.saved.set(key, text)),
    removeItem: (key: string) => (refuse('blocked'), device.saved.delete(key)),
  });
  return device;
}
