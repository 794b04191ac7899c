import { t } from '../shared/t.ts';

export const siteWords = /* @__PURE__ */ t({
  skip: 'Skip to the text',
  mainNavigation: 'Main',
  youAreHere: 'You are here',
  home: 'Almanac',
  caseStudies: 'Case studies',
  areas: 'Areas',
  outcomes: 'Outcomes',
  challenges: 'Challenges',
  networks: 'Networks',
  glossary: 'Glossary',
  background: 'Where it comes from',
  principles: 'Principles',
  tasks: 'Tasks',
  themes: 'Themes',
  places: 'Places',
  search: 'Search',
  aToZ: 'A to Z',
  selfAssess: 'Self-assess',
  about: 'About',
  accessibility: 'Accessibility',
  licence: 'Licence',
  contribute: 'Add yours',
  footer: 'More about the almanac',
  openContent: (licence: string) => `Open content under ${licence}. Every figure carries its source.`,
  edition: (date: string) => `Edition of ${date}.`,
  pageTitle: (title: string, site: string) => `${title} · ${site}`,
  cardAlt: (title: string) => `Share card: the flag and the title “${title}”.`,
} as const);

export const facetsWords = /* @__PURE__ */ t({
  area: 'Area',
  principle: 'Principle',
  outcome: 'Outcome',
  task: 'Task',
  kind: 'Kind of body',
  country: 'Nation or country',
  evidence: 'Evidence',
  stage: 'Stage',
  year: 'Began in',
  has: 'Only with',
  helped: 'Did it help?',
  cost: 'Cost',
  population: 'Residents',
} as const);

export const aboutWords = /* @__PURE__ */ t({
  soFar: 'So far',
} as const);

export const notFoundWords = /* @__PURE__ */ t({
  title: 'This page does not exist',
  description: 'The address leads nowhere in this almanac. Search, or look in the A to Z.',
  text: 'The address leads nowhere. The page may have moved, or the link may have lost a letter on its way.',
} as const);
