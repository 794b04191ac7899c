import { t } from '../../shared/t.ts';

export const listsWords = /* @__PURE__ */ t({
  by: (facet: string, value: string) => `${facet}: ${value}`,
  byDescription: (facet: string, value: string, count: number) =>
    `The ${count} case studies of the almanac with ${facet.toLowerCase()} “${value}”.`,
  count: (count: number) => (count === 1 ? '1 case study' : `${count} case studies`),
  cellHeading: (area: string, principle: string) => `${area}, ${principle.toLowerCase()}`,
  cellDescription: (area: string, principle: string) =>
    `Case studies in ${area.toLowerCase()} that follow the principle “${principle.toLowerCase()}”, each with the reason.`,
  cellEmpty: (area: string, principle: string) =>
    `No case study in ${area.toLowerCase()} follows the principle “${principle.toLowerCase()}” yet. If you know of one, it would be the first.`,
  cellLead: 'Why each follows the principle',
  aToZDescription: 'Every case study and every word the almanac is ordered by, from A to Z.',
  others: 'Elsewhere in this row and column',
  related: 'Related',
  bySubjectOrPlace: 'By subject or place, A to Z',
} as const);

export const networksWords = /* @__PURE__ */ t({
  heading: 'Networks and initiatives',
  lead: 'Who stands behind the briefing, the outcomes and the evidence that this almanac draws on.',
  description: 'The networks and initiatives behind Planting the Flag and the twelve outcomes: what each is, and its role in this story.',
  role: 'Its role in this story',
} as const);

export const routesWords = /* @__PURE__ */ t({
  heading: 'Routes',
  lead: 'Eight ways through the almanac, for whom you are and the time you have.',
  description:
    'Guided ways into the almanac: for councillors, managers, practitioners, new starters, small councils and teams, a few pages each.',
  forWhom: 'For:',
  length: (minutes: number, steps: number) => `${minutes} minutes, ${steps} pages.`,
  steps: 'The way',
  look: (part: string) => `Short of time? Read “${part}”.`,
  others: 'Other routes',
  pageNames: {
    'about/background': 'Where it comes from',
    'about/coverage': 'What is here, and what is missing',
    'about/evidence': 'How evidence is graded',
    'about/mapping': 'Areas, outcomes and missions',
    'case-studies/table': 'Case studies as a table',
    glossary: 'Glossary',
    'practice-review': 'Practice review',
    programme: 'Programme',
    search: 'Search',
    'self-assessment': 'Self-assessment',
  },
} as const);

export const glossaryWords = /* @__PURE__ */ t({
  heading: 'Glossary',
  lead: 'Words that councils use, in one or two plain sentences each.',
  description: 'The words of councils and of digital work that occur in this almanac, each explained in one or two plain sentences.',
  also: (names: string) => `also: ${names}`,
} as const);

export const placesWords = /* @__PURE__ */ t({
  description: 'Where the case studies come from: a map, a list by country and a table.',
  heading: 'Places',
  lead: (places: number, countries: number) => `${places} places in ${countries} nations and countries have planted a flag here.`,
  britain: 'Britain and Ireland',
  europe: 'Europe and the Mediterranean',
  world: 'The rest of the world',
  mapCaption: (name: string, count: number) =>
    `${name}: ${count} ${count === 1 ? 'place' : 'places'}. Each flag is that of a case study; a thin line leads to the spot where it does not fit.`,
  mapAlt: (name: string) => `Map of ${name}. The list below names the same places.`,
  mapOf: (name: string) => `Map: ${name}`,
  zoom: (name: string, count: number) => `Zoom to ${name}: ${count} more places.`,
  list: 'By nation and country',
  table: 'As a table',
  population: 'Residents',
  populationOf: (value: string, year: number) => `${value} in ${year}`,
  pageDescription: (place: string, country: string, count: number) =>
    `${place}, ${country}: ${count === 1 ? 'one case study' : `${count} case studies`} of local-government practice.`,
} as const);

export const browseWords = /* @__PURE__ */ t({
  filterThese: 'Filter these in the search',
  strongestFirst: 'Strongest evidence first.',
  noneYet: 'No case study yet.',
  otherPrinciples: (area: string) => `${area} by principle`,
  otherAreas: (principle: string) => `${principle} by area`,
  together: {
    title: (count: number) => (count === 1 ? 'What the one case says' : `What the ${count} cases say together`),
    didItHelp: 'Did it help with the challenges?',
    didItHelpPlaces: (places: number) => (places === 1 ? 'Did it help, in one place?' : `Did it help, in ${places} places?`),
    tooFew: (places: number) =>
      places === 0 ? 'No case study says whether it helped.' : `Too few to say: ${places === 1 ? 'one place' : `${places} places`}.`,
    verdicts: {
      'mostly-yes': 'Mostly helped',
      'mostly-partly': 'Mostly helped in part',
      'mostly-no': 'Mostly did not help',
      mixed: 'Mixed',
    },
    helped: {
      yes: (count: number) => `helped ${count}`,
      partly: (count: number) => `partly helped ${count}`,
      no: (count: number) => `did not help ${count}`,
    },
    asRead: (judgements: number, places: number) =>
      `${judgements === 1 ? 'One judgement' : `${judgements} judgements`} from ${places === 1 ? 'one place' : `${places} places`}, as the almanac reads them.`,
    howGood: 'How good is the evidence?',
    known: 'What is known',
    costKnown: 'Cost published',
    running: 'Ongoing',
    compared: 'Compared or evaluated',
    ofAll: (count: number, total: number) => (count === 0 ? 'none' : `${count} of ${total}`),
  },
  aToZ: {
    lead: 'Case studies by subject and by place, and every topic, route and network.',
    letters: 'Letters',
    letter: (letter: string) => `A to Z: ${letter}`,
    letterDescription: (letter: string) => `Case studies by subject and by place, topics, routes and networks under ${letter}.`,
    count: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    placeFirst: (place: string, subject: string) => `${place}: ${subject}`,
  },
  regions: {
    heading: 'By part of the world',
    title: (name: string) => `Case studies from ${name}`,
    description: (name: string, count: number) =>
      `${count === 1 ? 'One case study' : `${count} case studies`} of local government from ${name}.`,
    ukParts: 'United Kingdom and Ireland',
    elsewhere: 'Rest of the world',
    countries: 'By country',
  },
  places: {
    all: 'All places',
    allPage: (first: string, last: string) => `Places from ${first} to ${last}`,
    noneIn: 'No case study from here yet.',
  },
} as const);
