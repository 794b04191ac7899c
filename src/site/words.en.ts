import { plural } from '../shared/plural.ts';
import { t } from '../shared/t.ts';

export const siteWords = /* @__PURE__ */ t({
  skip: 'Skip to main content',
  mainNavigation: 'Main',
  youAreHere: 'Breadcrumb',
  home: 'Home',
  selfAssess: 'Self-assess',
  footer: 'About this site',
  openContent: (licence: string) => `All content is available under ${licence}. Every figure has a source.`,
  edition: (date: string) => `Edition of ${date}.`,
  pageTitle: (title: string, site: string) => `${title} · ${site}`,
  makeReport: 'Make a committee report',
  cardAlt: (title: string) => `Preview image for “${title}”: its flag and title.`,
  source: (number: number) => plural(number, 'Source:', 'Sources:'),
} as const);

export const facetsWords = /* @__PURE__ */ t({
  area: 'Area',
  principle: 'Principle',
  outcome: 'Outcome',
  task: 'Task',
  kind: 'Type of organisation',
  country: 'Country',
  evidence: 'Evidence grade',
  stage: 'Stage',
  year: 'Start year',
  has: 'Only with',
  helped: 'Did it help?',
  cost: 'Cost',
  population: 'Population',
} as const);

export const aboutWords = /* @__PURE__ */ t({
  soFar: 'So far',
} as const);

export const notFoundWords = /* @__PURE__ */ t({
  title: 'Page not found',
  description: 'This page does not exist in the almanac. Search, or use the A to Z.',
  text: 'Check the address, or the page may have moved. Search, or use the A to Z.',
} as const);

export const headerWords = /* @__PURE__ */ t({
  topics: 'Topics',
  menu: 'Menu',
  compareAndList: 'Compare and list',
  moreWays: 'More ways in',
  allChallenges: (count: number) => `All ${count} challenges`,
} as const);

export const footerWords = /* @__PURE__ */ t({
  find: 'Find',
  topics: 'Topics',
  work: 'Work with it',
  takeAway: 'Take it away',
  takePart: 'Take part',
  about: 'About',
} as const);

export const pageContentsWords = /* @__PURE__ */ t({
  title: 'Contents',
  onThisPage: 'On this page',
} as const);

export const skipWords = /* @__PURE__ */ t({
  table: 'Skip past the table',
  maps: 'Skip past the maps',
  charts: 'Skip past the picture',
} as const);

export const evidenceWords = /* @__PURE__ */ t({
  strengths: ['None', 'Very limited', 'Limited', 'Moderate', 'Good', 'Strong'],
  of: (strength: string, grade: number) => `${strength}, ${grade} of 5`,
  outOf: (grade: number) => `${grade} of 5`,
} as const);

export const factsWords = /* @__PURE__ */ t({
  evidence: 'Evidence',
  cost: 'Cost',
  costNotPublished: 'Not published',
  more: (count: number) => `and ${count} more`,
  when: 'When',
  wentWrong: 'What went wrong:',
} as const);

export const pagerWords = /* @__PURE__ */ t({
  label: 'Pages of this list',
  previous: 'Previous page',
  next: 'Next page',
  page: (page: number) => `Page ${page}`,
  range: (first: number, last: number, total: number) => `${first} to ${last} of ${total}`,
  pageOf: (title: string, page: number, pages: number) => `${title}, page ${page} of ${pages}`,
} as const);
