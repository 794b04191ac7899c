/** An item of a storage; null where it was removed. */
export type Item = readonly [key: string, value: string | null];

/** A message between the pages of the download and the frame that saves their data. */
export interface StorageMessage {
  /** Whether the items are everything that is saved, as in the frame's first message, or only changes. */
  readonly isAll: boolean;
  readonly items: readonly Item[];
}

/** The frame leaves this in its storage. A page that sees it has the same storage and needs no frame. */
export const MARK = 'almanac-storage';

/** Whether a key belongs to an item that the pages share. */
export const isOurs = (key: unknown): key is string => typeof key === 'string' && key.startsWith('almanac') && key !== MARK;

/** Reads a message from another window. Items that are not ours are left out. */
export function readMessage(data: Partial<StorageMessage> | null): StorageMessage {
  return { isAll: data?.isAll === true, items: Array.isArray(data?.items) ? data.items.filter(isItem) : [] };
}

const isItem = (item: unknown): item is Item => Array.isArray(item) && isOurs(item[0]) && (item[1] === null || typeof item[1] === 'string');
