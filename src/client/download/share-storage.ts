import { make } from '../dom.ts';
import { here } from '../here.ts';
import { isOurs, MARK, readMessage, type Item, type StorageMessage } from './storage-messages.ts';

/** How many milliseconds a page waits for the frame before it starts with what it keeps itself. */
const LONGEST_WAIT = 2000;

/**
 * Firefox gives each file on a disk a storage of its own: what is kept on one page would be missing on the next. So a page
 * of the download has a hidden frame, always the same file, that keeps for all of them. Resolves when the storage of this
 * page holds what the frame keeps. Where files share one storage, as in other browsers, there is no frame.
 */
export async function shareStorage(): Promise<void> {
  if (!canRead() || isShared()) return;
  const frame = make('iframe', { src: here('/storage/'), hidden: true, title: 'Storage' });
  await new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST_WAIT);
    window.addEventListener('message', ({ source, data }: MessageEvent<Partial<StorageMessage> | null>) => {
      if (source !== frame.contentWindow) return;
      receive(readMessage(data), frame);
      resolve();
    });
    document.body.append(frame);
  });
}

function canRead(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}

const isShared = (): boolean => localStorage.getItem(MARK) !== null;

function receive({ isAll, items }: StorageMessage, frame: HTMLIFrameElement): void {
  if (isShared()) frame.remove();
  else if (isAll) begin(items, frame);
  else items.forEach(adopt);
}

/** Takes over what the frame keeps; from now on it hears of every change. */
function begin(items: readonly Item[], frame: HTMLIFrameElement): void {
  const gone = Object.keys(localStorage).filter((key) => isOurs(key) && !items.some(([kept]) => kept === key));
  for (const item of [...gone.map((key): Item => [key, null]), ...items]) adopt(item);
  const tell = (item: Item): void => frame.contentWindow?.postMessage({ isAll: false, items: [item] } satisfies StorageMessage, '*');
  Storage.prototype.setItem = function (key: string, value: string): void {
    setItem.call(this, key, value);
    if (this === localStorage) tell([key, value]);
  };
  Storage.prototype.removeItem = function (key: string): void {
    removeItem.call(this, key);
    if (this === localStorage) tell([key, null]);
  };
}

/** Takes over an item as if another tab had changed it. */
function adopt([key, newValue]: Item): void {
  if (localStorage.getItem(key) === newValue) return;
  if (newValue === null) removeItem.call(localStorage, key);
  else setItem.call(localStorage, key, newValue);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }));
}

/** What the browser itself does. */
const { setItem, removeItem } = Storage.prototype;
