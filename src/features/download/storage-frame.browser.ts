import { isOurs, MARK, readMessage, type Item } from './storage-messages.browser.ts';

/** Runs in the frame: saves data for the page around it, and sends that page the changes of other pages. */
function send(isAll: boolean, items: readonly Item[]): void {
  // Files have no origin to name.
  parent.postMessage({ isAll, items }, '*');
}

/** If the storage is full, sends the page the value that is still saved. */
function save([key, value]: Item): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    send(false, [[key, localStorage.getItem(key)]]);
  }
}

window.addEventListener('message', ({ source, data }: MessageEvent<null>) => {
  if (source === parent) readMessage(data).items.forEach(save);
});
window.addEventListener('storage', ({ key, newValue }) => {
  if (isOurs(key)) send(false, [[key, newValue]]);
});
save([MARK, '1']);
const keys = Object.keys(localStorage).filter(isOurs);
send(
  true,
  keys.map((key) => [key, localStorage.getItem(key)]),
);
