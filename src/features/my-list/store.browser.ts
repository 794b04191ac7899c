import { DeviceStore } from '../../browser/device-store.ts';
import { EMPTY_COLLECTION, formatCollection, parseCollection } from './saved-items.ts';

/** The selection on this device: the case studies to compare and the list. */
export const savedItems = new DeviceStore({
  key: 'almanac',
  parse: parseCollection,
  format: formatCollection,
  empty: EMPTY_COLLECTION,
  hasText: ({ list, name }) => Boolean(name) || list.some(({ note }) => note !== ''),
});
