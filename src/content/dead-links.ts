import { isDead, type FailedLink } from '../model/link-report-schema.ts';

/** Addresses that are taken for dead, each with when it was last tried. */
export type DeadLinks = ReadonlyMap<string, FailedLink>;

/** Those of the failed links that readers are told of. */
export function findDeadLinks(failed: readonly FailedLink[]): DeadLinks {
  return new Map(failed.filter(isDead).map((link) => [link.url, link]));
}

/** Where the Internet Archive lists the copies it has kept of an address, if any. */
export const archivedCopiesUrl = (url: string): string => `https://web.archive.org/web/*/${url}`;
