import { isRecord } from '../../shared/json.ts';
import type { Issue } from './problem.ts';
import type { ParsedFile } from './reading.ts';

/** Signs of exactly one currency. A dollar may be that of many countries. */
export const CURRENCY_OF: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR' };

/** If the sign of an amount and its currency code disagree, one is wrong, and the sign would be lost. */
export function checkAmountSigns({ source, collection }: ParsedFile): Issue[] {
  const costs = collection === 'case-studies' && isRecord(source.data) && Array.isArray(source.data['cost']) ? source.data['cost'] : [];
  return costs.flatMap((cost: unknown, index) => {
    const { amount, currency } = isRecord(cost) ? cost : {};
    const meant = typeof amount === 'string' ? CURRENCY_OF[amount.trim().charAt(0)] : undefined;
    if (meant === undefined || typeof currency !== 'string' || currency === meant) return [];
    return [
      {
        ...source.positionOf(['cost', index, 'currency']),
        message: `The amount ${String(amount)} is in ${meant}, but the currency is ${currency}.`,
        suggestion: `Write currency: ${meant}, or remove the sign from the amount.`,
      },
    ];
  });
}
