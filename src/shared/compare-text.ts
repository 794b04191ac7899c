import { LOCALE } from './t.ts';

/** Compares two texts as a dictionary orders them. */
export const compareText = new Intl.Collator(LOCALE).compare;
