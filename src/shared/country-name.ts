import { LOCALE } from './t.ts';

const NAMES = new Intl.DisplayNames(LOCALE, { type: 'region', fallback: 'code' });

/** The name of a country by its two letters of ISO 3166-1; the letters themselves if there is none. */
export const countryName = (code: string): string => NAMES.of(code) ?? code;
