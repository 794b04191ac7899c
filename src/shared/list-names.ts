import { LOCALE } from './t.ts';

const LISTS = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** Names as a sentence lists them: “A, B and C”. */
export const listNames = (names: readonly string[]): string => LISTS.format(names);
