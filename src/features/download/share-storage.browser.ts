import { make } from '../../browser/dom.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import { isOurs, MARK, readMessage, type Item, type StorageMessage } from './storage-messages.browser.ts';

/** How many milliseconds a page waits for the frame before it starts with its own storage. */
const LONGEST_WAIT = 2000;
const PROBE = 'almanac-probe';

/**
 * Firefox gives each file on a disk its own storage, so data saved on one page would be missing on the next. Each page of the
 * download therefore has a hidden frame, always the same file, that saves data for all of them. Resolves when this page has the data
 * of the frame. There is no frame if files share one storage, as in other browsers, or if nothing can be saved.
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
      // A shared storage may be detected late: once the frame saves data for this page, it stays.
      if (isAll && isShared()) frame.remove();
      else if (isAll) saveIn(frame, saved);
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
 * From now on this page saves nothing itself: it has a copy of the frame's data, and sends every change to the frame. It ignores the
 * storage events of the browser: if the storage is shared after all, the browser reports this page's own changes.
 */
function saveIn(frame: HTMLIFrameElement, saved: Map<string, string>): void {
  const { getItem, setItem, removeItem } = Storage.prototype;
  const isSaved = (storage: Storage, key: string): boolean => storage === localStorage && isOurs(key);
  const send = (item: Item): void => frame.contentWindow?.postMessage({ isAll: false, items: [item] } satisfies StorageMessage, '*');
  window.addEventListener('storage', (event) => {
    if (event.isTrusted && isOurs(event.key)) event.stopImmediatePropagation();
  });
  Storage.prototype.getItem = function (key: string) {
    return isSaved(this, key) ? (saved.get(key) ?? null) : getItem.call(this, key);
  };
  Storage.prototype.setItem = function (key: string, value: string) {
    if (!isSaved(this, key)) return setItem.call(this, key, value);
    saved.set(key, value);
    send([key, value]);
  };
  Storage.prototype.removeItem = function (key: string) {
    if (!isSaved(this, key)) return removeItem.call(this, key);
    saved.delete(key);
    send([key, null]);
  };
}

/** Applies a change from another page, and dispatches it as a change in another tab. */
function adopt([key, newValue]: Item, saved: Map<string, string>): void {
  if ((saved.get(key) ?? null) === newValue) return;
  if (newValue === null) saved.delete(key);
  else saved.set(key, newValue);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
}
