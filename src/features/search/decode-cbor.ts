const UTF8 = new TextDecoder();
/** How many bytes follow for a length or a number, by the low bits of the first byte. */
const FOLLOWING: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/** Decodes the CBOR of an index file (RFC 8949): whole numbers of up to 32 bits, texts and arrays. Throws for anything else. */
export function decodeCbor(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const readNumber = (low: number): number => {
    if (low < 24) return low;
    const size = FOLLOWING[low] ?? 0;
    const start = at;
    at += size;
    if (size === 1) return view.getUint8(start);
    if (size === 2) return view.getUint16(start);
    if (size === 4) return view.getUint32(start);
    throw new Error('The search index contains a number of an unknown size.');
  };
  const readItem = (): unknown => {
    const first = view.getUint8(at++);
    const value = readNumber(first & 31);
    const kind = first >> 5;
    if (kind === 0) return value;
    if (kind === 1) return -1 - value;
    if (kind === 3) return UTF8.decode(bytes.subarray(at, (at += value)));
    if (kind !== 4) throw new Error('The search index contains a value of an unknown kind.');
    const items: unknown[] = [];
    for (let index = 0; index < value; index++) items.push(readItem());
    return items;
  };
  return readItem();
}
