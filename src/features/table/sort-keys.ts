import { LOCALE } from '../../shared/t.ts';

const COMPARE = new Intl.Collator(LOCALE, { numeric: true, sensitivity: 'base' }).compare;
const NUMBER = /(?<![\p{N}.])([-−]?)(\d[\d,]*(?:\.\d+)?)(?:(k|m|bn)|\s?(thousand|million|billion))?(?![\p{L}\p{N}])/iu;
const UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, thousand: 1e3, million: 1e6, billion: 1e9 };

/**
 * Compares the sort keys of two cells. Numbers sort by value and before words. The empty key, for an unknown value, is last in
 * both directions.
 */
export function compareKeys(a: string, b: string, descending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const [numberA, numberB] = [Number(a), Number(b)];
  const [isNumberA, isNumberB] = [Number.isFinite(numberA), Number.isFinite(numberB)];
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  const order = isNumberA ? numberA - numberB : COMPARE(a, b);
  return descending ? -order : order;
}

/** The number that a printed figure means: 1350000 for `£1.35m`, 250 for `about 250`; undefined if it has no digits. */
export function numberOf(figure: string): number | undefined {
  const [, sign, digits, letter, word] = NUMBER.exec(figure) ?? [];
  if (!digits) return undefined;
  const value = Number(digits.replaceAll(',', '')) * (UNITS[(letter ?? word ?? '').toLowerCase()] ?? 1);
  return sign ? -value : value;
}
