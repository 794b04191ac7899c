import { make } from '../../browser/dom.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import { isOurs, MARK, readMessage, type Item, type StorageMessage } from './storage-messages.browser.ts';

/** How many milliseconds a page waits for the frame before it starts with what it keeps itself. */
const LONGEST_WAIT = 2000;
const PROBE = 'almanac-probe';

/**
 * Firefox gives each file on a disk a storage of its own: what is kept on one page would be missing on the next. So a page
 * of the download has a hidden frame, always the same file, that keeps for all of them. Resolves when this page knows what
 * the frame keeps. Where files share one storage, as in other browsers, there is no frame; nor where nothing can be kept.
 */
export async function shareStorage(): Promise<void> {
  if (!canSave() || isShared()) return;
  const frame = make('iframe', { src: resolveHref('/storage/'), hidden: true, title: 'Storage' });
  const saved = new Map<string, string>();
  await new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST_WAIT);
    window.addEventListener('message', ({ source, data }: MessageEvent<Partial<StorageMessage> | null>) => {
      if (source !== frame.contentWindow) return;
      const { isAll, items } = readMessage(data);
      // Whether the storage is shared may come out later: once the frame keeps for this page, it stays.
      if (isAll && isShared()) frame.remove();
      else if (isAll) keepIn(frame, saved);
      if (frame.isConnected) for (const item of items) adopt(item, saved);
      resolve();
    });
    document.body.append(frame);
  });
}

function canSave(): boolean {
  try {
    localStorage.setItem(PROBE, '');
    localStorage.removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
}

const isShared = (): boolean => localStorage.getItem(MARK) !== null;

/**
 * From now on this page keeps nothing itself: it knows what the frame keeps, and the frame hears of every change. What the
 * browser tells besides is not heard: where the storage is shared after all, it tells a page of its own changes.
 */
function keepIn(frame: HTMLIFrameElement, saved: Map<string, string>): void {
  const { getItem, setItem, removeItem } = Storage.prototype;
  const isSaved = (storage: Storage, key: string): boolean => storage === localStorage && isOurs(key);
  const tell = (item: Item): void => frame.contentWindow?.postMessage({ isAll: false, items: [item] } satisfies StorageMessage, '*');
  window.addEventListener('storage', (event) => {
    if (event.isTrusted && isOurs(event.key)) event.stopImmediatePropagation();
  });
  Storage.prototype.getItem = function (key: string) {
    return isSaved(this, key) ? (saved.get(key) ?? null) : getItem.call(this, key);
  };
  Storage.prototype.setItem = function (key: string, value: string) {
    if (!isSaved(this, key)) return setItem.call(this, key, value);
    saved.set(key, value);
    tell([key, value]);
  };
  Storage.prototype.removeItem = function (key: string) {
    if (!isSaved(this, key)) return removeItem.call(this, key);
    saved.delete(key);
    tell([key, null]);
  };
}

/** Takes over what another page has changed, and lets this one hear of it as of a change in another tab. */
function adopt([key, newValue]: Item, saved: Map<string, string>): void {
  if ((saved.get(key) ?? null) === newValue) return;
  if (newValue === null) saved.delete(key);
  else saved.set(key, newValue);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
}
