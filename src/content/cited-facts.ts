import type { CaseStudy, Source } from '../model/case-study.ts';
import { formatDate } from '../shared/dates.ts';

/** A source as notes name it; its date is in words. */
export interface NotedSource {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

/**
 * The source of each value of a case study, in the order of the values. Sources are identified by number, 1 for
 * the first.
 */
export interface CitedFacts {
  readonly sources: readonly NotedSource[];
  /** The sources of each result, including the source for the outcome of a target. */
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

/** The sign of a failure and the response to it; empty if no source says. */
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
