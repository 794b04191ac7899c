import { pseudo } from './pseudo.ts';

/**
 * The language of this build. `en-XA` is the pseudo-language of the tests: `ALMANAC_LOCALE=en-XA npm run build`. The bundler puts it
 * into the code of pages and browsers; code that runs in Node reads it itself.
 */
declare const __ALMANAC_LOCALE__: string | undefined;
const LANGUAGE = typeof __ALMANAC_LOCALE__ === 'undefined' ? globalThis.process.env['ALMANAC_LOCALE'] : __ALMANAC_LOCALE__;

/** Dates, numbers, plurals and lists follow this locale. */
export const LOCALE = 'en-GB';

/**
 * Every word that readers see passes through this function: `words.en.ts` files call it with their tables. Texts are unchanged;
 * in a build for the pseudo-language each is accented, longer and in brackets.
 */
export const t = <W>(words: W): W => (LANGUAGE === 'en-XA' ? pseudo(words) : words);
