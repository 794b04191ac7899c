/** Codes that are not a currency you can pay in. */
const NO_MONEY = /^X(?!AF|CD|OF|PF|CG)/;

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency').filter((code) => !NO_MONEY.test(code)));

/** True for a code of ISO 4217, such as GBP, including currencies that are no longer in use. */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);
