import type { CaseStudy } from '../../model/case-study.ts';
import { formatMoney } from '../../shared/money.ts';

/** The words of a fact: the value, and a note that explains it. */
export interface Fact {
  readonly value: string;
  readonly note: string;
}

export interface FactWords {
  readonly prices: (year: number) => string;
  readonly monthsOf: (months: number) => string;
  readonly peopleOf: (people: number) => string;
}

type Cost = Exclude<CaseStudy['cost'], string | undefined>[number];
type Effort = Exclude<CaseStudy['effort'], string | undefined>;

/** An amount, and what it paid for: `£1.35m` and `the programme over four years (prices of 2019)`. */
export function costFact({ amount, currency, what, priceYear }: Cost, words: FactWords): Fact {
  return { value: formatMoney(amount, currency), note: capitalise(priceYear ? `${what} (${words.prices(priceYear)})` : what) };
}

/** The time and the people, and what they were for. If a source counts neither, its words are the value. */
export function effortFact({ months, people, what }: Effort, words: FactWords): Fact {
  const value = [months && words.monthsOf(months), people && words.peopleOf(people)].filter(Boolean).join(', ');
  return value ? { value, note: capitalise(what) } : { value: capitalise(what), note: '' };
}

const FIRST_PART = /^(?<value>.{3,90}?)(?<mark>[;:.,]) (?<note>.+)$/s;

/** The first statement of a line such as `Permanent since July 2025, as a policy that staff opt in to`, and the rest of it. */
export function lastedFact(lasted: string): Fact {
  const { value = lasted.replace(/\.$/, ''), mark = '', note = '' } = FIRST_PART.exec(lasted)?.groups ?? {};
  return { value, note: mark === ',' ? note : capitalise(note) };
}

/** True if the line says that nothing is known. */
export const isUnknown = (lasted: string): boolean => /^not (known|stated)\b/i.test(lasted);

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
