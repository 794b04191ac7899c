import { t } from '../../shared/t.ts';

export const homeWords = /* @__PURE__ */ t({
  heading: 'What worked, where, and how to do it in your area',
  description:
    'Local government case studies by area of activity and principle: with sources, what went wrong and how to do it yourself.',
  whereCaption: 'Number of case studies by area and principle. Select a number to see them.',
  all: 'All',
  area: 'Area',
  empty: 'none yet',
  cell: (area: string, principle: string, count: number) => `${area}, ${principle}: ${count === 0 ? 'none yet' : count}`,
  latest: 'Latest checked',
  allOf: (count: number) => `All ${count} case studies`,
  lead: (studies: number, countries: number) =>
    `${studies} case studies from councils in ${countries} countries. Each says what was done, what it cost, how good the evidence is and what went wrong.`,
  byAreaAndPrinciple: 'By area and principle',
  byPlace: 'By place',
  byPlaceText: 'Select a dot to see its case studies. Larger dots have more.',
  allPlaces: (count: number) => `All ${count} places`,
  inAll: 'in all',
  examples: ['low code', 'four-day week', 'virtual meetings', 'community hubs'],
  featured: 'One to read first',
  figure: 'Headline figure',
  checkedAt: (place: string, date: string) => `${place} · checked ${date}`,
  start: {
    heading: 'Start here',
    find: 'Find an example',
    findText: 'By subject, place, evidence or cost.',
    likeMine: 'Places like mine',
    worked: 'See what worked and what failed',
    workedText: (count: number) => `${count} challenges:`,
    challenges: [
      { id: 'money', name: 'money' },
      { id: 'digital-exclusion', name: 'digital exclusion' },
      { id: 'specialist-skills', name: 'skills' },
      { id: 'legacy-systems', name: 'old systems' },
    ],
    wentWrong: 'what went wrong',
    assess: 'Assess your council and plan',
    assessText: '36 statements, then what to do first. Your answers stay on your device.',
    plan: 'Plan a programme',
  },
  forYou: {
    heading: 'For you',
    councillor: {
      who: 'Councillor',
      route: 'Ten minutes before a vote',
      text: ': choices that fell short and questions to ask.',
    },
    head: { who: 'Head of service', route: 'A route for your service', or: ', or', noMoney: 'with no new money' },
    lead: {
      who: 'Digital lead',
      route: 'A route for practitioners',
      compare: 'compare case studies side by side',
      data: 'download the data',
    },
    contributor: {
      who: 'Contributor',
      form: 'Add what your council did',
      text: ', failures too. The form needs no account.',
    },
  },
} as const);
