import type { FailedLink } from '../../model/link-report-schema.ts';

/** The result of trying an address: it answers, it is inconclusive because the site refuses programs, or it failed. */
export interface LinkOutcome {
  readonly url: string;
  readonly result: 'answers' | 'inconclusive' | FailedLink['fault'];
  /** What the site or the network said: 404, ENOTFOUND. */
  readonly detail: string;
  /** The new address, if the site says that the page has moved permanently. */
  readonly movedTo?: string | undefined;
}

/**
 * The report after another round. An address that failed again keeps its first day; one that answers, is inconclusive or is
 * no longer linked is removed. `today` is a date such as `2026-11-22`.
 */
export function updateReport(before: readonly FailedLink[], outcomes: readonly LinkOutcome[], today: string): FailedLink[] {
  const since = new Map(before.map((link) => [link.url, link.since]));
  return outcomes
    .flatMap(({ url, result }): FailedLink[] =>
      result === 'answers' || result === 'inconclusive' ? [] : [{ url, fault: result, since: since.get(url) ?? today, checked: today }],
    )
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** If most addresses fail in the same hour, this computer is offline. */
export function looksCutOff(outcomes: readonly LinkOutcome[]): boolean {
  const silent = outcomes.filter(({ result }) => result === 'no-host' || result === 'no-answer');
  return silent.length > 5 && silent.length > outcomes.length / 2;
}

/** The results of a round, as Markdown for an issue or a pull request. `pagesOf` gives the pages that link to an address. */
export function describeRound(outcomes: readonly LinkOutcome[], pagesOf: (url: string) => readonly string[]): string {
  const count = (result: LinkOutcome['result']): number => outcomes.filter((outcome) => outcome.result === result).length;
  const failed = outcomes.filter(({ result }) => result !== 'answers' && result !== 'inconclusive');
  const line = ({ url, detail }: LinkOutcome): string => `- ${url} (${detail}), on ${pagesOf(url).join(' ')}`;
  const moved = outcomes.flatMap(({ url, movedTo }) => (movedTo ? [`- ${url}\n  now at ${movedTo}`] : []));
  return [
    `${outcomes.length} addresses: ${count('answers')} answer, ${count('inconclusive')} would not tell a program, ${failed.length} failed.`,
    ...section('Failed', failed.map(line)),
    ...section('Moved for good: change the address where the page is the same', moved),
  ].join('\n\n');
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`## ${title}`, lines.join('\n')] : []);
