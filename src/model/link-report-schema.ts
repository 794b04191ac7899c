import { z } from 'zod';
import { dayText } from './date-text.ts';
import { termId } from './term-id.ts';
import { httpsAddress } from './web-address.ts';

/** What may be wrong with a web address. A site that refuses programs is not a dead link, so it is not listed. */
const LINK_FAULTS = [
  { id: 'gone', name: 'The site says the page does not exist.' },
  { id: 'no-host', name: 'The site cannot be found.' },
  { id: 'no-answer', name: 'The site does not answer, or not in time.' },
  { id: 'insecure', name: 'The site’s security certificate is not valid.' },
  { id: 'broken', name: 'The site reports an error.' },
] as const;

/**
 * An address that failed when it was last tried: an entry of `content/links.yaml`, which `npm run links` writes. An
 * address that works again is removed.
 */
export const failedLinkSchema = z.strictObject({
  url: httpsAddress,
  fault: termId(LINK_FAULTS),
  since: dayText.meta({ description: 'The date it first failed.' }),
  checked: dayText.meta({ description: 'The date it last failed.' }),
});

export type FailedLink = z.infer<typeof failedLinkSchema>;

/** Days between the first and the last failure before readers see a note: a site may be down for a night. */
const DAYS_UNTIL_DEAD = 6;

/** True for an address that has failed for long enough to count as dead. */
export function isDead({ since, checked }: FailedLink): boolean {
  return Date.parse(checked) - Date.parse(since) >= DAYS_UNTIL_DEAD * 86_400_000;
}
