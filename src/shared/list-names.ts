import { LOCALE } from './t.ts';

const LIST = new Intl.ListFormat(LOCALE);

/** Names as a sentence lists them: `a, b and c`. */
export const listNames = (names: readonly string[]): string => LIST.format(names);
