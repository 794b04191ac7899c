import { isOurs, MARK, readMessage, type Item } from './storage-messages.browser.ts';

/** Runs in the frame: keeps what the page around it keeps, and tells it what other pages have changed. */
function tell(isAll: boolean, items: readonly Item[]): void {
  // Files have no origin that could be named.
  parent.postMessage({ isAll, items }, '*');
}

/** Where the storage is full, the page is told what is still kept. */
function keep([key, value]: Item): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    tell(false, [[key, localStorage.getItem(key)]]);
  }
}

window.addEventListener('message', ({ source, data }: MessageEvent<null>) => {
  if (source === parent) readMessage(data).items.forEach(keep);
});
window.addEventListener('storage', ({ key, newValue }) => {
  if (isOurs(key)) tell(false, [[key, newValue]]);
});
keep([MARK, '1']);
const keys = Object.keys(localStorage).filter(isOurs);
tell(
  true,
  keys.map((key) => [key, localStorage.getItem(key)]),
);
