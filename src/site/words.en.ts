import { t } from '../shared/t.ts';

export const siteWords = /* @__PURE__ */ t({
  skip: 'Skip to main content',
  mainNavigation: 'Main',
  youAreHere: 'Breadcrumb',
  home: 'Home',
  caseStudies: 'Case studies',
  areas: 'Areas',
  outcomes: 'Outcomes',
  challenges: 'Challenges',
  networks: 'Networks',
  glossary: 'Glossary',
  background: 'Background',
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
  contribute: 'Contribute',
  footer: 'About this site',
  openContent: (licence: string) => `All content is available under ${licence}. Every figure has a source.`,
  edition: (date: string) => `Edition of ${date}.`,
  pageTitle: (title: string, site: string) => `${title} · ${site}`,
  cardAlt: (title: string) => `Preview image for “${title}”: its flag and title.`,
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
} as const);

export const aboutWords = /* @__PURE__ */ t({
  soFar: 'So far',
} as const);

export const notFoundWords = /* @__PURE__ */ t({
  title: 'Page not found',
  description: 'This page does not exist in the almanac. Search, or use the A to Z.',
  text: 'Check the address, or the page may have moved. Search, or use the A to Z.',
} as const);
