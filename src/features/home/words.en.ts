import { t } from '../../shared/t.ts';

export const homeWords = /* @__PURE__ */ t({
  heading: 'What worked, where, and how to do it in your area',
  standfirst:
    'Local government case studies to read, compare and reuse. Each gives its sources, says what went wrong and explains how to do it yourself.',
  description:
    'Local government case studies by area of activity and principle: with sources, what went wrong and how to do it yourself.',
  where: 'Where the case studies are',
  whereCaption: 'Number of case studies by area and principle. Select a number to see them.',
  all: 'All',
  area: 'Area',
  empty: 'none yet',
  cell: (area: string, principle: string, count: number) => `${area}, ${principle}: ${count === 0 ? 'none yet' : count}`,
  map: 'On the map',
  planted: (places: number, countries: number) => `Case studies from ${places} places in ${countries} countries.`,
  listOfPlaces: 'See all places',
  latest: 'Latest case studies',
  allOf: (count: number) => `All ${count} case studies`,
  ways: 'Ways to use the almanac',
  waysList: [
    { title: 'Follow a route', text: 'short guided reading for your role and the time you have', target: 'routes' },
    { title: 'Read case studies', text: 'with figures, sources and what did not work', target: 'caseStudies' },
    { title: 'Search', text: 'by word, place, type of organisation or evidence grade', target: 'search' },
    { title: 'Start from an area', text: 'what the briefing asks for, questions to ask and what to measure', target: 'areas' },
    { title: 'Start from an outcome', text: 'the 12 local government digitalisation outcomes', target: 'outcomes' },
    { title: 'Assess your council', text: 'how you are doing on the 12 outcomes; answers stay in your browser', target: 'selfAssessment' },
    { title: 'Plan a programme', text: 'what to do first, ranked by your gaps', target: 'programme' },
    { title: 'Review a crisis or project', text: 'what to keep, adapt, stop and bring back', target: 'practiceReview' },
    { title: 'Download it', text: 'the whole almanac as one file, to use offline', target: 'download' },
    { title: 'Check the evidence', text: 'how we grade evidence, and the rules we use', target: 'evidence' },
    { title: 'Find places like mine', text: 'case studies from similar places, and why they match', target: 'likeMine' },
    { title: 'See charts and maps', text: 'areas, places, years, evidence and who drew on whose work', target: 'pictures' },
    { title: 'Contribute a case study', text: 'use a form, no account needed; failures welcome', target: 'contribute' },
  ],
} as const);
