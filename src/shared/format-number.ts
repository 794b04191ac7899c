import { LOCALE } from './t.ts';

const NUMBER = new Intl.NumberFormat(LOCALE);

/** A number as a reader writes it: `1,250`. */
export const formatNumber = (number: number): string => NUMBER.format(number);
