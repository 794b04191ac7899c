import { isDead, type FailedLink } from '../model/link-report-schema.ts';

/** Addresses that are considered dead, each with its entry in the report. */
export type DeadLinks = ReadonlyMap<string, FailedLink>;

/** The failed links that pages mark as dead. */
export function findDeadLinks(failed: readonly FailedLink[]): DeadLinks {
  return new Map(failed.filter(isDead).map((link) => [link.url, link]));
}
