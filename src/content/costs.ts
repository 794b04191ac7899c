import type { CaseStudyData } from '../model/case-study-schema.ts';
import { formatMoney } from '../shared/money.ts';

export interface CostWords {
  readonly prices: (year: number) => string;
  readonly monthsOf: (months: number) => string;
  readonly peopleOf: (people: number) => string;
}

type Cost = Exclude<CaseStudyData['cost'], string | undefined>[number];
type Effort = Exclude<CaseStudyData['effort'], string | undefined>;

/** One cost in words: `£1.35m, the programme over four years (prices of 2019)`. */
export function describeCost({ amount, currency, what, priceYear }: Cost, words: CostWords): string {
  return `${formatMoney(amount, currency)}, ${what}${priceYear ? ` (${words.prices(priceYear)})` : ''}`;
}

/** The effort in words: `6 months, 4 people, to build the service`. */
export function describeEffort({ months, people, what }: Effort, words: CostWords): string {
  return [months && words.monthsOf(months), people && words.peopleOf(people), what].filter(Boolean).join(', ');
}
