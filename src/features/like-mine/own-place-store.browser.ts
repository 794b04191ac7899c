/** The reader's own place, kept on this device. Storage may be switched off, full or missing: then nothing is kept. */
const KEY = 'almanac-place';

export function readOwnPlace(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the text, or forgets it where it is empty. False where the device does not allow it. */
export function saveOwnPlace(text: string): boolean {
  try {
    if (text) localStorage.setItem(KEY, text);
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
