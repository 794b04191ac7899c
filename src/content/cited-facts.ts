import type { CaseStudy, Source } from '../model/case-study.ts';
import { formatDate } from '../shared/dates.ts';

/** A source as a note names it; its date is in words. */
export interface NotedSource {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

/**
 * Which source each value of a case study comes from, in the order of the values. Sources are named by their number, 1 for
 * the first.
 */
export interface CitedFacts {
  readonly sources: readonly NotedSource[];
  /** The sources of each result, with that of what became of a target. */
  readonly results: readonly (readonly number[])[];
  readonly cost: readonly CitedCost[];
  readonly effort: readonly number[];
  readonly wentWrong: readonly number[];
  readonly failures: readonly CitedFailure[];
}

interface CitedCost {
  /** ISO 4217. */
  readonly currency: string;
  readonly priceYear?: number;
  readonly source: number;
}

/** How a failure showed and what was done about it; empty where no source says. */
interface CitedFailure {
  readonly sign: string;
  readonly response: string;
  readonly source: number;
}

export function toCitedFacts({ sources, results, cost, effort, wentWrong, failures }: CaseStudy): CitedFacts {
  const numberOf = (id: string): number => sources.find((source) => source.id === id)?.number ?? 0;
  return {
    sources: sources.map(toNotedSource),
    results: results.map(({ sourceNumber, became }) => [...new Set([sourceNumber, ...(became?.source ? [numberOf(became.source)] : [])])]),
    cost: (Array.isArray(cost) ? cost : []).map(({ currency, priceYear, source }) => ({
      currency,
      ...(priceYear && { priceYear }),
      source: numberOf(source),
    })),
    effort: typeof effort === 'object' ? [numberOf(effort.source)] : [],
    wentWrong: wentWrong.sources.map(({ number }) => number),
    failures: failures.map(({ sign = '', response = '', source }) => ({ sign, response, source: source.number })),
  };
}

const toNotedSource = ({ title, publisher, date, url }: Source): NotedSource => ({ title, publisher, date: formatDate(date), url });
