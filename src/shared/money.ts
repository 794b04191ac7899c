import { LOCALE } from './t.ts';

/** An amount as a reader writes it: `£1.35m`, `€250,000`. `currency` is an ISO 4217 code. */
export function formatMoney(amount: number, currency: string): string {
  const isLarge = amount >= 1_000_000;
  return new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency,
    notation: isLarge ? 'compact' : 'standard',
    maximumFractionDigits: isLarge ? 2 : 0,
    minimumFractionDigits: 0,
  })
    .format(amount)
    .replace(/(\d)(M|bn|B)$/, (_, digit: string, unit: string) => digit + { M: 'm', bn: 'bn', B: 'bn' }[unit as 'M' | 'bn' | 'B']);
}
