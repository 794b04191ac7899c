import { formatNumber } from '../../shared/format-number.ts';
import { t } from '../../shared/t.ts';
import { listNames } from '../../shared/list-names.ts';

export const likeMineWords = /* @__PURE__ */ t({
  title: 'Places like mine',
  description: 'Choose your type of organisation, country and population to see case studies from similar places first.',
  lead: 'Choose your type of organisation, country and population to see case studies from similar places first.',
  form: 'About your place',
  kind: 'Type of organisation',
  country: 'Country',
  size: 'Population',
  sizes: { 'under-100000': 'under 100,000', 'over-500000': 'over 500,000' },
  topic: 'Area of activity',
  open: 'Any',
  forget: 'Clear my place',
  saved: 'Your choice is saved on this device only. On a shared computer, select “Clear my place” when you finish.',
  notSaved: 'Your browser is not saving your choice. To return to it, copy this page’s address.',
  forgotten: 'Cleared.',
  notForgotten: 'Your browser could not clear your choice. Clear this site’s data in your browser settings.',
  rule: 'How results are ordered',
  ruleText: (points: Readonly<Record<'kind' | 'country' | 'size', number>>, very: number, matches: number) =>
    `Points: same type of organisation ${points.kind}, same country ${points.country}, same population band ${points.size}. For a partnership, the types of its members count too. ${very} points or more is “very similar”. ${matches} matches or more are “somewhat similar”. Ties go by evidence grade, then name. Only a case study’s main place counts.`,
  residentsText: (known: number, total: number) =>
    `We have a sourced population for ${formatNumber(known)} of these ${formatNumber(total)} case studies. Without one, population is not compared.`,
  groups: { very: 'Very similar', somewhat: 'Somewhat similar', others: 'Others' },
  reason: {
    same: (parts: readonly string[]) => `Same ${listNames(parts)}.`,
    kind: 'type of organisation',
    members: 'type of organisation as its members',
    nation: 'nation',
    country: 'country',
    size: 'population band',
    missing: 'Population not stated.',
  },
  status: (very: number, somewhat: number, total: number) =>
    `${formatNumber(very)} of ${formatNumber(total)} case studies are from very similar places, ${formatNumber(somewhat)} from somewhat similar ones.`,
  nothingChosen: 'Choose at least one to see case studies in order, or open a list by type of organisation or country.',
  failed:
    'The case studies could not load. Your choice has not changed. Reload the page, or open a list by type of organisation or country.',
  onTopic: (shown: number, total: number, topic: string) =>
    `${formatNumber(shown)} of ${formatNumber(total)} case studies are on “${topic}”.`,
  showAll: (total: number) => `Show all ${formatNumber(total)}`,
  population: 'Population',
  noScript: 'Ordering needs JavaScript. Without it, open a list by type of organisation or country.',
  byKind: 'By type of organisation',
  byCountry: 'By country',
  linkText: 'Find case studies from places like mine',
} as const);
