/** A figure as a number with its unit: 1200000 and `GBP`, 12 and `percent`. The unit is empty if the figure counts things. */
export interface Figure {
  readonly number: number;
  readonly unit: string;
}

/**
 * Reads a figure as it is printed: `£1.2 million`, `12%`, `–4.97%`, `3 years`. Undefined unless the text is one exact number with a
 * unit of the tables below: `about 80%`, `3,000+`, `5% to 11%` and `9 of 19` say more than one number, `24m` may be metres or
 * millions, and `2027` a year.
 */
export function parseFigure(text: string): Figure | undefined {
  const { sign, money, digits = '', size = '', rest = '' } = FIGURE.exec(text.trim())?.groups ?? {};
  const unit = money === undefined ? UNITS.get(rest) : moneyUnit(money, rest);
  if (digits === '' || unit === undefined || isUnclear(text, money, size, rest)) return undefined;
  const amount = Number(`${digits.replaceAll(',', '')}e${SIZES[size] ?? 0}`);
  return { number: sign !== undefined && sign !== '+' ? -amount : amount, unit };
}

/** Signs, currency, digits in groups of three, size and unit. A minus may be printed as a dash. */
const FIGURE =
  /^(?<sign>[-+−–])?(?<money>[A-Z]{2,3} |(?:NZ|CA|AU|US)?\$|[£€])?(?<digits>(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,9})?)(?<size>(?:k|m|bn)(?![a-z²³])| million| billion)?(?<rest>[ %]?[^\d,.]{0,20})?$/u;

const SIZES: Readonly<Record<string, number>> = { k: 3, m: 6, bn: 9, ' million': 6, ' billion': 9 };

/** A bare `$` does not say which dollar. */
const CURRENCIES: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: '$',
  NZ$: 'NZD',
  CA$: 'CAD',
  AU$: 'AUD',
  US$: 'USD',
  'SEK ': 'SEK',
  'NOK ': 'NOK',
  'DKK ': 'DKK',
  'CHF ': 'CHF',
};

function moneyUnit(money: string, rest: string): string | undefined {
  const currency = CURRENCIES[money];
  if (currency === undefined || rest === '') return currency;
  return rest === ' a year' ? `${currency} a year` : undefined;
}

const NAMES = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'tonnes', 'acres', 'kg', 'km', 'ha', 'm²', 'm³', 'kWh', 'mph', '°C'];

/** What may follow a number, and the name of that unit. Singular names are included, with or without a space before them. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['%', 'percent'],
  [' points', 'percentage points'],
  [' sq ft', 'square feet'],
  ...NAMES.flatMap((name) =>
    [name, name.replace(/(?<=[a-z]{3})s$/, '')].flatMap((form) => [[form, name] as const, [` ${form}`, name] as const]),
  ),
]);

function isUnclear(text: string, money: string | undefined, size: string, rest: string): boolean {
  if (money !== undefined) return false;
  const isLetterAlone = (size === 'm' || size === 'k') && rest === '';
  return isLetterAlone || /^(?:1[89]|20)\d\d$/.test(text.trim());
}
