import { pseudo } from './pseudo.ts';

/**
 * The language of this build. `en-XA` is the pseudo-language of the tests: `ALMANAC_LOCALE=en-XA npm run build`. The bundler puts it
 * into what pages and browsers run; what runs in Node reads it for itself.
 */
declare const __ALMANAC_LOCALE__: string | undefined;
const LANGUAGE = typeof __ALMANAC_LOCALE__ === 'undefined' ? globalThis.process.env['ALMANAC_LOCALE'] : __ALMANAC_LOCALE__;

/** Dates, numbers, plurals and lists follow this locale. */
export const LOCALE = 'en-GB';

/**
 * The door for every word that readers see: `words.en.ts` files pass their tables through it. Texts come back as they are;
 * in a build for the pseudo-language each comes back accented, longer and in brackets.
 */
export const t = <W>(words: W): W => (LANGUAGE === 'en-XA' ? pseudo(words) : words);
