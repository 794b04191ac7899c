import { z } from 'zod';
import { asItLooks } from './look-alike-letters.ts';

/** Why an address cannot be linked to, and what to write instead. */
export interface AddressFault {
  readonly message: string;
  readonly suggestion: string;
}

/** One check of an address. `url` is undefined if the text is not an address. */
export interface AddressRule {
  readonly id: string;
  readonly find: (text: string, url: URL | undefined) => AddressFault | undefined;
}

const FULL = 'Enter a full https address, for example https://www.example.org/page.';

/** The checks of an address that readers may be sent to. The first fault found is enough. */
export const ADDRESS_RULES: readonly AddressRule[] = [
  {
    id: 'address-form',
    find: (text, url) => (!url || /[\s\\<>"`{}]/.test(text) ? { message: 'This is not a web address.', suggestion: FULL } : undefined),
  },
  {
    id: 'address-scheme',
    find: (text, url) =>
      /^https:\/\/[^/\\?#]/.test(text)
        ? undefined
        : text.startsWith('https:') && url
          ? { message: `The address is not written in full: a browser would go to ${url.origin}/.`, suggestion: FULL }
          : { message: 'The address does not start with https://.', suggestion: text.startsWith('http://') ? adviseOnHttp(text) : FULL },
  },
  {
    id: 'address-disguise',
    find: (text, url) => disguiseFault(hostOf(text), url),
  },
  { id: 'address-wrapper', find: (_, url) => wrapperFault(url) },
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

/** Names that have a meaning only within one machine or one network, or nowhere (RFC 2606, 6761, 6762, 7686, 8375, 9476). */
const NOT_PUBLIC = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|example|onion|alt|arpa)\.?$/;

function isPublicHost(hostname: string): boolean {
  const isDomain = /^(?=.{4,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/.test(hostname);
  return isDomain && !NOT_PUBLIC.test(hostname);
}

const SCRIPTS = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Hebrew', 'Arabic', 'Devanagari', 'Thai', 'Georgian', 'Hangul', 'Han'].map(
  (name) => ({ name, pattern: new RegExp(`\\p{Script_Extensions=${name}}`, 'u') }),
);

/** True for a host that is what it looks like: ASCII, or one script throughout without look-alikes of ASCII letters. */
function isHonestHost(host: string): boolean {
  const name = host.toLowerCase();
  if (/(^|\.)xn--/.test(name)) return false;
  if (/^[\x21-\x7e]*$/.test(name)) return true;
  if (!/^[\p{Ll}\p{Lo}\p{M}\p{Nd}.-]+$/u.test(name) || name.normalize('NFKC') !== name) return false;
  if (name.split('.').some(looksLikeAscii)) return false;
  const letters = [...name].filter((character) => /\p{L}/u.test(character));
  return SCRIPTS.some(({ pattern }) => letters.every((letter) => pattern.test(letter)));
}

/** True if every letter looks like ASCII, as in gıthub, or if one is only ever a look-alike, as the ɡ of ɡithüb. Turkish needs its ı. */
function looksLikeAscii(label: string): boolean {
  const foreign = [...label].filter((letter) => letter > '\u007f');
  if (foreign.length === 0) return false;
  if (foreign.some((letter) => PHONETIC.test(letter))) return true;
  return (
    /^[\x21-\x7e]+$/.test(asItLooks(label)) ||
    foreign.some((letter) => letter !== 'ı' && /\p{Script=Latin}/u.test(letter) && asItLooks(letter) !== letter)
  );
}

/** Phonetic letters, except those that languages are written with. */
const PHONETIC = /(?![ɓɖɗəɛɣɨɩɔʃʊʋʒ])[\u0250-\u02AF\u1D00-\u1DBF\uA720-\uA7FF\uAB30-\uAB6F]/u;

/** The fault of a host that browsers read as a different one: it has percent signs, or letters that browsers replace by others. */
function disguiseFault(host: string, url: URL | undefined): AddressFault | undefined {
  if (!url || host === '') return undefined;
  const plain = URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : '';
  const isPlain = !host.includes('%') && (isAscii(host) ? host.toLowerCase() === url.hostname : plain === url.hostname && isStable(host));
  if (isPlain || /^[\d.]+$|^\[/.test(url.hostname)) return undefined;
  return { message: `"${host}" hides another host: browsers go to ${url.hostname}.`, suggestion: 'Write the host as its owner writes it.' };
}

const isAscii = (text: string): boolean => /^[\x21-\x7e]*$/.test(text);
const isStable = (host: string): boolean => host.toLowerCase().normalize('NFKC') === host.toLowerCase();

/** Redirecting addresses that mail programs and search engines wrap around a copied address. */
const WRAPPERS: readonly { readonly host: RegExp; readonly parameter: string; readonly name: string }[] = [
  { host: /(^|\.)safelinks\.protection\.outlook\.com$/, parameter: 'url', name: 'a Safe Link of Outlook' },
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, parameter: 'q', name: 'a link of a Google search' },
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, parameter: 'url', name: 'a link of a Google search' },
  { host: /^l\.(facebook|instagram)\.com$/, parameter: 'u', name: 'a link of Facebook' },
  { host: /^(www\.)?linkedin\.com$/, parameter: 'url', name: 'a link of LinkedIn' },
];

function wrapperFault(url: URL | undefined): AddressFault | undefined {
  if (!url) return undefined;
  for (const { host, parameter, name } of WRAPPERS) {
    const inside = url.searchParams.get(parameter);
    if (host.test(url.hostname) && inside !== null && /^https?:\/\//.test(inside))
      return { message: `The address is ${name}, not that of the page.`, suggestion: `Write ${inside}` };
  }
  return undefined;
}

/** What to do about a page that its owner offers only over plain http. */
export const adviseOnHttp = (text: string): string =>
  `Try ${text.replace(/^http:/, 'https:')} first. If the page has no https address, give an archived copy as url: https://web.archive.org/web/2024/${text}, and say under via that it is one.`;

/** The characters outside ASCII by their code points, because some of them look like English letters. */
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
