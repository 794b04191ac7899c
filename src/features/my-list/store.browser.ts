import { EMPTY_COLLECTION, formatCollection, parseCollection, type Collection } from './saved-items.ts';

const KEY = 'almanac';
const listeners: (() => void)[] = [];
/** The collection where the device keeps nothing: it lasts as long as the page. */
let memory: Collection | undefined;

/** What is collected. Read anew each time, since another tab may have changed it. */
export function readCollection(): Collection {
  if (memory) return memory;
  try {
    return parseCollection(localStorage.getItem(KEY));
  } catch {
    memory = EMPTY_COLLECTION;
    return memory;
  }
}

/** Changes the collection and tells everybody who listens. */
export function changeCollection(change: (collection: Collection) => Collection): void {
  const next = change(readCollection());
  try {
    // What cannot be read was written by something else: it is not overwritten.
    parseCollection(localStorage.getItem(KEY));
    localStorage.setItem(KEY, formatCollection(next));
    memory = undefined;
  } catch {
    memory = next;
  }
  tell();
}

/** Takes everything off the device, also what cannot be read. */
export function clearCollection(): void {
  try {
    localStorage.removeItem(KEY);
    memory = undefined;
  } catch {
    memory = EMPTY_COLLECTION;
  }
  tell();
}

/** False where the device keeps nothing: storage is missing, full, or holds something that cannot be read. */
export function isSaved(): boolean {
  readCollection();
  return memory === undefined;
}

/** Calls back after every change, those of other tabs too. */
export function onCollectionChange(listener: () => void): void {
  listeners.push(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

window.addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null) tell();
});
