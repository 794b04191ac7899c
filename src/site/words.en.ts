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
  download: 'Download',
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
} as const);

export const aboutWords = /* @__PURE__ */ t({
  soFar: 'So far',
} as const);

export const notFoundWords = /* @__PURE__ */ t({
  title: 'This page does not exist',
  description: 'The address leads nowhere in this almanac. Search, or look in the A to Z.',
  text: 'The address leads nowhere. The page may have moved, or the link may have lost a letter on its way.',
} as const);

export const headerWords = /* @__PURE__ */ t({
  topics: 'Topics',
  menu: 'Menu',
  compareAndList: 'Compare and list',
  moreWays: 'More ways in',
  allChallenges: (count: number) => `All ${count} challenges`,
  wentWrong: 'What went wrong',
  likeMine: 'Places like mine',
  inPictures: 'In pictures',
  routes: 'Routes',
} as const);

export const footerWords = /* @__PURE__ */ t({
  find: 'Find',
  topics: 'Topics',
  work: 'Work with it',
  takeAway: 'Take it away',
  takePart: 'Take part',
  about: 'About',
  mapping: 'Areas, outcomes and missions',
  table: 'Case studies as a table',
  csv: 'All case studies as CSV',
  json: 'All case studies as JSON',
  feed: 'Feed of new case studies',
  myList: 'My list',
  compare: 'Compare',
  programme: 'Programme',
  practiceReview: 'Practice review',
  contributors: 'Contributors',
  coverage: 'What is missing',
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
