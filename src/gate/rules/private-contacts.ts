import type { Issue, Position } from './problem.ts';
import { fieldsOf } from './parse-file.ts';
import type { ParsedFile } from './reading.ts';
import { startOf } from './walk.ts';

/** Texts must not contain personal contacts: an e-mail address with a name, a telephone number. Addresses of a role are allowed. */
export function checkPrivateContacts(reading: ParsedFile): Issue[] {
  return placesToLook(reading).flatMap(({ text, at }) => [
    ...addressesIn(text)
      .filter((address) => !isOfRole(address))
      .map((address) => ({
        ...at(),
        message: `"${address}" looks like the address of one person, who may not want it here.`,
        suggestion: 'Name the role or team, and give its general address, such as digital@council.example, or link to its contact page.',
      })),
    ...numbersIn(text).map((number) => ({
      ...at(),
      message: `"${number}" looks like a telephone number.`,
      suggestion: 'Remove it. Name the role or team, and link to the page that says how to reach it.',
    })),
  ]);
}

const ADDRESS = /(?<![\w.+%-])[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/gi;

const addressesIn = (text: string): string[] => [...new Set(text.match(ADDRESS) ?? [])];

/** Words that name a task or a team. A name without such a word is treated as that of a person. */
const ROLES = new RegExp(
  `^(?:${[
    ...['a11y', 'access', 'accessibility', 'admin', 'almanac', 'archive', 'bids', 'business', 'care', 'climate', 'comms'],
    ...[
      'communications?',
      'community',
      'complaints',
      'consultations?',
      'contact',
      'council',
      'customer',
      'customers?',
      'data',
      'democracy',
    ],
    ...[
      'democratic',
      'design',
      'digital',
      'editors?',
      'elections',
      'enquir(?:y|ies)',
      'environment',
      'feedback',
      'finance',
      'foi',
      'general',
    ],
    ...['gov', 'governance', 'health', 'hello', 'help', 'helpdesk', 'housing', 'hr', 'hub', 'ict', 'info', 'information', 'innovation'],
    ...['inquir(?:y|ies)', 'intelligence', 'it', 'lab', 'legal', 'library', 'licensing', 'mail', 'mayor', 'media', 'members?', 'news'],
    ...['newsroom', 'no-?reply', 'office', 'open', 'opendata', 'parking', 'participation', 'partnerships?', 'planning', 'policy', 'post'],
    ...['postmaster', 'press', 'privacy', 'procurement', 'programme', 'project', 'projects', 'public', 'reception', 'records', 'recycling'],
    ...['research', 'scrutiny', 'secretariat', 'secretary', 'service', 'services', 'smart', 'social', 'stadt', 'statistics', 'strategy'],
    ...['support', 'sustainability', 'team', 'tenders', 'transformation', 'transparency', 'transport', 'travel', 'waste', 'web'],
    ...['webmaster', 'webteam', 'workforce', 'kontakt', 'kultur', 'mairie', 'rathaus', 'stadtverwaltung', 'gemeente', 'kommune'],
  ].join('|')})$`,
  'i',
);

/** At least one word before the @ must name a role; any other words are allowed beside it. */
function isOfRole(address: string): boolean {
  const [name = '', host = ''] = address.split('@');
  const words = name.split(/[._+\-%\d]+/).filter(Boolean);
  const [organisation = ''] = host.split('.');
  return words.some((word) => ROLES.test(word) || ENDS_IN_ROLE.test(word) || word.toLowerCase() === organisation.toLowerCase());
}

const ENDS_IN_ROLE = /(?:team|office|services?|enquiries|support|desk|hub|lab|data|digital|press|info|council|policy|planning|project)s?$/i;

/** A telephone number: at least nine digits after +, or ten that begin with 0. Free and shared-cost numbers are not personal. */
const NUMBER =
  /(?<![\w.,/+-])(?:\+\d{1,3}[ ()-]{0,3}(?:\d[ ()-]{0,2}){7,12}\d|\(?0(?!800|808|300|303|330|333|345|371|345|845|844)(?:\d[ ()-]{0,2}){8,10}\d)(?![\w/-]|\.\d)/g;

const numbersIn = (text: string): string[] => [...new Set((text.match(NUMBER) ?? []).map((number) => number.trim()))];

/** Texts, each with a function for its position, because few positions are needed. */
function placesToLook(reading: ParsedFile): { text: string; at: () => Position }[] {
  const { source, nodes } = reading;
  const study = fieldsOf(reading);
  const fields = study ? textsOf(study) : [];
  return [
    ...fields.map(({ text, path }) => ({ text, at: () => source.positionOf(path) })),
    ...nodes.flatMap((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value, at: () => startOf(node) }];
      return node.type === 'link' && /^mailto:/i.test(node.url)
        ? [{ text: node.url.slice('mailto:'.length), at: () => startOf(node) }]
        : [];
    }),
  ];
}

/** Every text of the front matter except addresses, which contain long numbers. */
function textsOf(value: unknown, path: readonly PropertyKey[] = []): { text: string; path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return /^https:\/\//.test(value) ? [] : [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry: unknown, at) => textsOf(entry, [...path, at]));
  return Object.entries(value).flatMap(([key, entry]) => textsOf(entry, [...path, key]));
}
