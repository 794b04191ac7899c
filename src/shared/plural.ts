import { formatNumber } from './format-number.ts';
import { LOCALE } from './t.ts';

const RULES = new Intl.PluralRules(LOCALE);

/** The form that goes with a number: `plural(2, 'study', 'studies')` is `studies`. */
export const plural = <T>(number: number, one: T, other: T): T => (RULES.select(number) === 'one' ? one : other);

/** A number with its noun: `2 studies`, `1,250 studies`. */
export const count = (number: number, one: string, other = `${one}s`): string => `${formatNumber(number)} ${plural(number, one, other)}`;
