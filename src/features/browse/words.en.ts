import { t } from '../../shared/t.ts';

export const listsWords = /* @__PURE__ */ t({
  by: (facet: string, value: string) => `${facet}: ${value}`,
  byDescription: (facet: string, value: string, count: number) =>
    `${count === 1 ? 'One case study' : `${count} case studies`} with ${facet.toLowerCase()} “${value}”.`,
  count: (count: number) => (count === 1 ? '1 case study' : `${count} case studies`),
  cellHeading: (area: string, principle: string) => `${area}, ${principle.toLowerCase()}`,
  cellDescription: (area: string, principle: string) =>
    `Case studies in ${area.toLowerCase()} that follow the principle “${principle.toLowerCase()}”, each with the reason.`,
  cellEmpty: (area: string, principle: string) =>
    `There are no case studies in ${area.toLowerCase()} for the principle “${principle.toLowerCase()}” yet. Do you know of one?`,
  cellLead: 'Why each follows the principle',
  aToZDescription: 'All case studies and index terms, A to Z.',
  others: 'More in this area and principle',
} as const);

export const networksWords = /* @__PURE__ */ t({
  heading: 'Networks and initiatives',
  lead: 'The organisations behind the briefing, the outcomes and the evidence we use.',
  description: 'The networks and initiatives behind Planting the Flag and the 12 outcomes: what each one is and its role.',
  role: 'Role',
} as const);

export const routesWords = /* @__PURE__ */ t({
  heading: 'Guided routes',
  lead: 'Eight short guides to the almanac, by role and time available.',
  description:
    'Short guides to the almanac for councillors, managers, practitioners, new starters, small councils and teams.',
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
  lead: (places: number, countries: number) => `Case studies from ${places} places in ${countries} countries.`,
  britain: 'Britain and Ireland',
  europe: 'Europe and the Mediterranean',
  world: 'The rest of the world',
  mapCaption: (name: string, count: number) =>
    `${name}: ${count} ${count === 1 ? 'place' : 'places'}. Each flag is a case study. A thin line shows the exact spot where flags would overlap.`,
  mapAlt: (name: string) => `Map of ${name}. The list on this page names the same places.`,
  mapOf: (name: string) => `Map: ${name}`,
  zoom: (name: string, count: number) => `Zoom to ${name}: ${count} more places.`,
  list: 'By country',
  table: 'As a table',
  population: 'Population',
  populationOf: (value: string, year: number) => `${value} in ${year}`,
  pageDescription: (place: string, country: string, count: number) =>
    `${place}, ${country}: ${count === 1 ? 'one local government case study' : `${count} local government case studies`}.`,
} as const);
