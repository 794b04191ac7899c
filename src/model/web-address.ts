import { z } from 'zod';

/** Why an address cannot be linked to, and what to write instead. */
export interface AddressFault {
  readonly message: string;
  readonly suggestion: string;
}

/** One thing that is looked for in an address. `url` is undefined if the text is not an address. */
export interface AddressRule {
  readonly id: string;
  readonly find: (text: string, url: URL | undefined) => AddressFault | undefined;
}

const FULL = 'Enter a full https address, for example https://www.example.org/page.';

/** What no address that readers are sent to may be. The first fault found is enough. */
export const ADDRESS_RULES: readonly AddressRule[] = [
  {
    id: 'address-form',
    find: (text, url) => (!url || /[\s\\<>"`{}]/.test(text) ? { message: 'This is not a web address.', suggestion: FULL } : undefined),
  },
  {
    id: 'address-scheme',
    find: (text) => (/^https:\/\/[^/]/.test(text) ? undefined : { message: 'The address does not start with https://.', suggestion: FULL }),
  },
  {
    id: 'address-account',
    find: (text) =>
      hostAndAccount(text).includes('@')
        ? { message: 'The address contains a user name or password.', suggestion: 'Delete the @ and everything before it.' }
        : undefined,
  },
  {
    id: 'address-port',
    find: (text) =>
      /:\d*$/.test(hostAndAccount(text))
        ? { message: 'The address contains a port.', suggestion: 'Delete the colon and the number after the domain.' }
        : undefined,
  },
  {
    id: 'address-host',
    find: (text, url) =>
      !url || isPublicHost(url.hostname)
        ? undefined
        : {
            message: `"${hostOf(text)}" is not a public website.`,
            suggestion: 'Use an address anyone can open: a domain name, not a number or a computer on your own network.',
          },
  },
  {
    id: 'address-script',
    find: (text) =>
      isHonestHost(hostOf(text))
        ? undefined
        : {
            message: `"${hostOf(text)}" could be mistaken for another site${foreignIn(hostOf(text))}.`,
            suggestion: 'Write the domain in one alphabet, as its owner writes it.',
          },
  },
  { id: 'address-tracking', find: (_, url) => trackingFault(url) },
];

/** The first fault of an address; undefined if readers can be sent there. */
export function findAddressFault(text: string, rules: readonly AddressRule[] = ADDRESS_RULES): AddressFault | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  for (const { find } of rules) {
    const fault = find(text, url);
    if (fault) return fault;
  }
  return undefined;
}

/** An address on the open web: https, a named host, no user name, no port, no tracking. */
export const httpsAddress = z
  .string()
  .max(600)
  .superRefine((text, context) => {
    const fault = findAddressFault(text);
    if (fault) context.addIssue({ code: 'custom', message: fault.message, params: { suggestion: fault.suggestion } });
  })
  .meta({ format: 'uri', description: 'A full https address.' });

/** The part between the two slashes and the first slash, question mark or hash, as it is written. */
const hostAndAccount = (text: string): string => /^[a-z]+:\/\/([^/?#]*)/i.exec(text)?.[1] ?? '';

const hostOf = (text: string): string => hostAndAccount(text).replace(/^.*@/, '').replace(/:\d*$/, '');

/** Names that mean something only within one machine or one network, or nowhere (RFC 2606, 6761, 6762, 7686, 8375, 9476). */
const NOT_PUBLIC = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|example|onion|alt|arpa)\.?$/;

function isPublicHost(hostname: string): boolean {
  const isDomain = /^(?=.{4,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/.test(hostname);
  return isDomain && !NOT_PUBLIC.test(hostname);
}

const SCRIPTS = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Hebrew', 'Arabic', 'Devanagari', 'Thai', 'Georgian', 'Hangul', 'Han'].map(
  (name) => ({ name, pattern: new RegExp(`\\p{Script_Extensions=${name}}`, 'u') }),
);

/** Hosts in ASCII are what they look like; others keep to one script from end to end, and to letters that have no twin. */
function isHonestHost(host: string): boolean {
  const name = host.toLowerCase();
  if (/(^|\.)xn--/.test(name)) return false;
  if (/^[\x21-\x7e]*$/.test(name)) return true;
  if (!/^[\p{Ll}\p{Lo}\p{M}\p{Nd}.-]+$/u.test(name) || name.normalize('NFKC') !== name) return false;
  const letters = [...name].filter((character) => /\p{L}/u.test(character));
  return SCRIPTS.some(({ pattern }) => letters.every((letter) => pattern.test(letter)));
}

/** The letters that are not of the alphabet of English, by their numbers: some look like those that are. */
function foreignIn(host: string): string {
  const foreign = [...new Set(host.match(/[^\x21-\x7e]/gu) ?? [])].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).toUpperCase());
  return foreign.length === 0 ? '' : `: it contains ${foreign.map((number) => `U+${number.padStart(4, '0')}`).join(', ')}`;
}

/** Parameters that say where a reader came from, and nothing about the page. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|ttclid|li_fat_id|yclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|_ga|_gl|vero_id|oly_anon_id|oly_enc_id|s_cid|wt_mc|piwik_.*|pk_.*|mtm_.*|matomo_.*)$/i;

function trackingFault(url: URL | undefined): AddressFault | undefined {
  const names = url ? [...new Set([...url.searchParams.keys()].filter((name) => TRACKING.test(name)))] : [];
  if (!url || names.length === 0) return undefined;
  const clean = new URL(url);
  for (const name of names) clean.searchParams.delete(name);
  return { message: `The address contains tracking (${names.join(', ')}).`, suggestion: `Use: ${clean.href}` };
}
