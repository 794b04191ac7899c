import { z } from 'zod';
import { dayText } from './date-text.ts';
import { termId } from './term-id.ts';
import { httpsAddress } from './web-address.ts';

/** What may be wrong with an address on the web. A site that refuses to tell a program is no dead link, and not here. */
const LINK_FAULTS = [
  { id: 'gone', name: 'The site answers that the page is not there.' },
  { id: 'no-host', name: 'No site answers to that name.' },
  { id: 'no-answer', name: 'The site does not answer, or not in time.' },
  { id: 'insecure', name: 'The site does not prove that it is the one it says.' },
  { id: 'broken', name: 'The site answers that something is wrong with it.' },
] as const;

/**
 * An address that failed when it was last tried: an entry of `content/links.yaml`, which `npm run links` writes. An
 * address that answers again is taken out.
 */
export const failedLinkSchema = z.strictObject({
  url: httpsAddress,
  fault: termId(LINK_FAULTS),
  since: dayText.meta({ description: 'The day on which it failed first.' }),
  checked: dayText.meta({ description: 'The day on which it failed last.' }),
});

export type FailedLink = z.infer<typeof failedLinkSchema>;

/** Days between the first and the last failure from which on readers are told: a site may be away for a night. */
const DAYS_UNTIL_DEAD = 6;

/** The address is taken for dead: it has failed for long enough. */
export function isDead({ since, checked }: FailedLink): boolean {
  return Date.parse(checked) - Date.parse(since) >= DAYS_UNTIL_DEAD * 86_400_000;
}
