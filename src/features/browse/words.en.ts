import { formatNumber } from '../../shared/format-number.ts';
import { count, count as counted, plural } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

const placesOf = (places: number): string => count(places, 'place');

export const listsWords = /* @__PURE__ */ t({
  by: (facet: string, value: string) => `${facet}: ${value}`,
  byDescription: (facet: string, value: string, count: number) =>
    `${plural(count, 'One case study', `${formatNumber(count)} case studies`)} with ${facet.toLowerCase()} “${value}”.`,
  count: (count: number) => counted(count, 'case study', 'case studies'),
  cellHeading: (area: string, principle: string) => `${area}, ${principle.toLowerCase()}`,
  cellDescription: (area: string, principle: string) =>
    `Case studies in ${area.toLowerCase()} that follow the principle “${principle.toLowerCase()}”, each with the reason.`,
  cellEmpty: (area: string, principle: string) =>
    `There are no case studies in ${area.toLowerCase()} for the principle “${principle.toLowerCase()}” yet. Do you know of one?`,
  cellLead: 'Why each follows the principle',
  aToZDescription: 'All case studies and index terms, A to Z.',
  others: 'More in this area and principle',
  related: 'Related',
  bySubjectOrPlace: 'By subject or place, A to Z',
} as const);

export const networksWords = /* @__PURE__ */ t({
  heading: 'Networks and initiatives',
  lead: 'The organisations behind the briefing, the outcomes and the evidence we use.',
  description: 'The networks and initiatives behind Planting the Flag and the 12 outcomes: what each one is and its role.',
  role: 'Role',
} as const);

export const routesWords = /* @__PURE__ */ t({
  heading: 'Guided routes',
  lead: 'Short guides to the almanac, by role and time available.',
  description: 'Short guides to the almanac for councillors, managers, practitioners, new starters, small councils and teams.',
  forWhom: 'For:',
  length: (minutes: number, steps: number) => `${minutes} minutes, ${steps} pages.`,
  steps: 'Steps',
  look: (part: string) => `Short of time? Read “${part}”.`,
  others: 'Other routes',
  pageNames: {
    'about/background': 'Background',
    'about/coverage': 'Coverage and gaps',
    'about/evidence': 'How we grade evidence',
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
  lead: 'Terms councils use, explained in plain English.',
  description: 'Council and digital terms used in the almanac, explained in plain English.',
  also: (names: string) => `also: ${names}`,
} as const);

export const placesWords = /* @__PURE__ */ t({
  description: 'Where the case studies come from: a map, a list by country and a table.',
  heading: 'Places',
  lead: (places: number, countries: number) => `Case studies from ${formatNumber(places)} places in ${countries} countries.`,
  britain: 'Britain and Ireland',
  europe: 'Europe and the Mediterranean',
  world: 'The rest of the world',
  mapCaption: (name: string, count: number) =>
    `${name}: ${counted(count, 'place')}. Each flag is a case study. A thin line shows the exact spot where flags would overlap.`,
  mapAlt: (name: string) => `Map of ${name}. The list on this page names the same places.`,
  mapOf: (name: string) => `Map: ${name}`,
  zoom: (name: string, count: number) => `Zoom to ${name}: ${formatNumber(count)} more places.`,
  list: 'By country',
  table: 'As a table',
  population: 'Population',
  members: 'Members',
  ends: {
    ended: (date: string) => `The council ended on ${date}, by reorganisation.`,
    expected: (date: string) => `The council is expected to end on ${date}, by reorganisation. We found no legal order for this.`,
  },
  populationNotKnown: 'not known. We found no figure with a source.',
  populationOf: (value: string, year: number) => `${value} in ${year}`,
  pageDescription: (place: string, country: string, count: number) =>
    `${place}, ${country}: ${plural(count, 'one local government case study', `${formatNumber(count)} local government case studies`)}.`,
} as const);

export const browseWords = /* @__PURE__ */ t({
  filterThese: 'Filter these in the search',
  strongestFirst: 'Strongest evidence first.',
  noneYet: 'No case study yet.',
  otherPrinciples: (area: string) => `${area} by principle`,
  otherAreas: (principle: string) => `${principle} by area`,
  together: {
    title: (count: number) => plural(count, 'What the one case says', `What the ${formatNumber(count)} cases say together`),
    didItHelp: 'Did it help with the challenges?',
    didItHelpPlaces: (places: number) => plural(places, 'Did it help, in one place?', `Did it help, in ${formatNumber(places)} places?`),
    tooFew: (places: number) => (places === 0 ? 'No case study says whether it helped.' : `Too few to say: ${placesOf(places)}.`),
    helped: {
      yes: (count: number) => `helped ${count}`,
      partly: (count: number) => `partly helped ${count}`,
      no: (count: number) => `did not help ${count}`,
    },
    asRead: (judgements: number, places: number) =>
      `${count(judgements, 'judgement')} from ${placesOf(places)}, as the almanac reads them.`,
    rule: 'How verdicts are reached',
    where: 'Where it helped, and where not',
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
    count: (count: number) => counted(count, 'entry', 'entries'),
    placeFirst: (place: string, subject: string) => `${place}: ${subject}`,
  },
  regions: {
    heading: 'By part of the world',
    title: (name: string) => `Case studies from ${name}`,
    description: (name: string, count: number) =>
      `${plural(count, 'One case study', `${formatNumber(count)} case studies`)} of local government from ${name}.`,
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
