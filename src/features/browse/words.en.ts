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
