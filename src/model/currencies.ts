/** Codes that are no money one could pay in. */
const NO_MONEY = /^X(?!AF|CD|OF|PF|CG)/;

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency').filter((code) => !NO_MONEY.test(code)));

/** True for a code of ISO 4217, such as GBP, those of money that is no longer in use among them. */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);
