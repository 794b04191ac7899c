import type { CaseStudy } from '../model/case-study.ts';
import { t } from '../shared/t.ts';

/** A span of numbers with its name. It ends before the next one starts. */
interface Band {
  readonly id: string;
  readonly name: string;
  readonly from: number;
}

export const COST_BANDS = [
  { id: 'under-100k', name: t('Under £100,000'), from: 0 },
  { id: '100k-1m', name: t('£100,000 to £1m'), from: 1e5 },
  { id: '1m-10m', name: t('£1m to £10m'), from: 1e6 },
  { id: 'over-10m', name: t('£10m or more'), from: 1e7 },
] as const satisfies readonly Band[];

export const POPULATION_BANDS = [
  { id: 'under-100k', name: t('Under 100,000'), from: 0 },
  { id: '100k-250k', name: t('100,000 to 250,000'), from: 1e5 },
  { id: '250k-500k', name: t('250,000 to 500,000'), from: 25e4 },
  { id: '500k-1m', name: t('500,000 to 1 million'), from: 5e5 },
  { id: 'over-1m', name: t('1 million or more'), from: 1e6 },
] as const satisfies readonly Band[];

/** Roughly how many pounds one unit of a currency buys. Only used to choose a band; no amount is ever converted for readers. */
const POUNDS: Readonly<Record<string, number>> = {
  GBP: 1,
  EUR: 0.86,
  USD: 0.78,
  CAD: 0.57,
  AUD: 0.51,
  NZD: 0.47,
  SEK: 0.075,
  NOK: 0.075,
  DKK: 0.115,
  ISK: 0.0057,
  ILS: 0.21,
  CHF: 0.88,
  JPY: 0.0055,
  COP: 0.00018,
};

/** The largest published cost of a case study, with its approximate amount in pounds; undefined if none is published. */
export function largestCost({ cost }: Pick<CaseStudy, 'cost'>) {
  if (!Array.isArray(cost)) return undefined;
  const inPounds = cost.map((entry) => ({ ...entry, pounds: entry.amount * (POUNDS[entry.currency] ?? Number.NaN) }));
  return inPounds.sort((a, b) => b.pounds - a.pounds)[0];
}

/** The band a number falls into; undefined without a number. */
export const bandOf = <B extends Band>(bands: readonly B[], value: number | undefined): B | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : bands.findLast(({ from }) => value >= from);
