/** A file as a script provides it, for pages that can load only scripts. */
export interface HandedOver {
  /** The number of bytes in the text. */
  readonly length: number;
  readonly text: string;
  /** Whether the bytes are compressed with gzip. */
  readonly gzip: boolean;
}

const BITS = 15;
const FIRST_LETTER = 0x100;

/**
 * Bytes as text. Each character has 15 bits, so in UTF-16 the text is a fifteenth longer than the bytes; base64 would be a third
 * longer. No character is half of a surrogate pair or special in a string of a script.
 */
export function bytesToText(bytes: Uint8Array): string {
  const letters: string[] = [];
  let [held, count] = [0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    count += 8;
    if (count < BITS) continue;
    count -= BITS;
    letters.push(String.fromCharCode(FIRST_LETTER + (held >> count)));
    held &= (1 << count) - 1;
  }
  if (count > 0) letters.push(String.fromCharCode(FIRST_LETTER + (held << (BITS - count))));
  return letters.join('');
}

/** The reverse. The text may have a few bits more than the bytes, so the number of bytes is given. */
export function textToBytes(text: string, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let [held, count, position] = [0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    held = (held << BITS) | (text.charCodeAt(index) - FIRST_LETTER);
    count += BITS;
    while (count >= 8 && position < length) {
      count -= 8;
      bytes[position++] = (held >> count) & 0xff;
    }
    held &= (1 << count) - 1;
  }
  return bytes;
}
