import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeDevice, type FakeDevice } from '../../tests/support/fake-device.ts';
import { DeviceStore, type ChangedBy } from './device-store.ts';

afterEach(() => vi.unstubAllGlobals());

/** Words, saved as `words:a,b`. */
const openStore = (): DeviceStore<readonly string[]> =>
  new DeviceStore<readonly string[]>({
    key: 'words',
    parse: (text) => (text.startsWith('words:') ? text.slice(6).split(',') : undefined),
    format: (words) => `words:${words.join(',')}`,
    empty: [],
    hasText: (words) => words.length > 0,
  });

function open(saved?: string): { device: FakeDevice; store: DeviceStore<readonly string[]>; heard: ChangedBy[] } {
  const device = fakeDevice(saved === undefined ? {} : { words: saved });
  const store = openStore();
  const heard: ChangedBy[] = [];
  store.onChange((by) => heard.push(by));
  return { device, store, heard };
}
const add = (word: string) => (words: readonly string[]) => [...words, word];

test('saves the whole value on each change, and another page reads it', () => {
  const { device, store, heard } = open();
  expect([store.read(), store.isSaved()]).toEqual([[], true]);
  store.change(add('a'));
  store.change(() => ['b', 'c'], 'replaced');
  expect(device.saved.get('words')).toBe('words:b,c');
  expect([openStore().read(), heard]).toEqual([
    ['b', 'c'],
    ['here', 'replaced'],
  ]);
});

describe('two tabs', () => {
  test('a change applies to the value that the other tab saved', () => {
    const { device, store } = open('words:a');
    device.saved.set('words', 'words:a,b');
    store.change(add('c'));
    expect(store.read()).toEqual(['a', 'b', 'c']);
  });

  test('is notified of changes by the other tab, not of its own or of other keys', () => {
    const { device, store, heard } = open('words:a');
    store.change(add('b'));
    device.fire('storage', { key: 'words' });
    expect(heard).toEqual(['here']);
    device.saved.set('words', 'words:z');
    device.fire('storage', { key: 'other' });
    expect(heard).toEqual(['here']);
    device.fire('storage', { key: 'words' });
    device.saved.clear();
    device.fire('storage', { key: null });
    expect(heard).toEqual(['here', 'other tab', 'other tab']);
  });

  test('a page in the back/forward cache catches up when it is shown again', () => {
    const { device, heard } = open('words:a');
    device.saved.set('words', 'words:b');
    device.fire('pageshow', { persisted: false });
    expect(heard).toEqual([]);
    device.fire('pageshow', { persisted: true });
    expect(heard).toEqual(['other tab']);
  });
});

describe('text that cannot be read', () => {
  test('is not overwritten, can be saved as a file, and is removed when cleared', () => {
    const { device, store } = open('nonsense');
    expect([store.read(), store.isSaved(), store.readUnreadable()]).toEqual([[], false, 'nonsense']);
    store.change(add('a'));
    expect([store.read(), device.saved.get('words')]).toEqual([['a'], 'nonsense']);
    store.clear();
    expect([store.read(), store.isSaved(), store.readUnreadable(), device.saved.size]).toEqual([[], true, undefined, 0]);
  });
});

describe.each(['full', 'blocked'] as const)('storage that is %s', (state) => {
  test('leaves the value in the page, which warns before the reader leaves it', () => {
    const { device, store, heard } = open();
    device.state = state;
    expect(device.fire('beforeunload')).toBe(false);
    store.change(add('a'));
    expect([store.read(), store.isSaved(), store.readUnreadable(), heard]).toEqual([['a'], false, undefined, ['here']]);
    expect(device.fire('beforeunload')).toBe(true);
  });

  test('saves the value once there is space again, and no longer warns', () => {
    const { device, store } = open();
    device.state = state;
    store.change(add('a'));
    device.state = 'works';
    store.change(add('b'));
    expect([device.saved.get('words'), store.isSaved(), device.fire('beforeunload')]).toEqual(['words:a,b', true, false]);
  });
});

test('clears the value that only the page has if storage is blocked', () => {
  const { device, store } = open('words:a');
  device.state = 'blocked';
  expect([store.read(), store.isSaved()]).toEqual([[], false]);
  store.change(add('b'));
  store.clear();
  expect([store.read(), store.isSaved(), device.fire('beforeunload')]).toEqual([[], false, false]);
});
