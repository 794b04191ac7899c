import { t } from '../../shared/t.ts';

export const homeWords = /* @__PURE__ */ t({
  heading: 'What worked, where, and how to do it in your own place',
  standfirst:
    'Case studies from local government with their sources and their failures, by area of activity and by principle: to read, to compare and to build on.',
  description:
    'An almanac of local-government practice: sourced case studies by area of activity and by principle, with what went wrong and how to do it yourself.',
  where: 'Where the case studies are',
  whereCaption: 'Activity areas down, principles across. Each number opens its case studies.',
  all: 'All',
  area: 'Area',
  empty: 'none yet',
  cell: (area: string, principle: string, count: number) => `${area}, ${principle}: ${count === 0 ? 'none yet' : count}`,
  map: 'On the map',
  planted: (places: number, countries: number) => `Flags planted so far: ${places} places in ${countries} nations and countries.`,
  listOfPlaces: 'Open the list of places',
  latest: 'Latest case studies',
  allOf: (count: number) => `All ${count} case studies`,
  ways: 'Ways to use it',
  waysList: [
    { title: 'Follow a route', text: 'a short way through, for whom you are and the time you have', target: 'routes' },
    { title: 'Learn', text: 'from case studies with figures, sources and what did not work', target: 'caseStudies' },
    { title: 'Find your own question', text: 'by word, place, kind of body or strength of evidence', target: 'search' },
    { title: 'Start from an area', text: 'what the briefing asks for, questions to put and things to measure', target: 'areas' },
    { title: 'Start from an outcome', text: 'the twelve outcomes that councils share a language for', target: 'outcomes' },
    { title: 'Assess your council', text: 'where you stand on the twelve outcomes, in your browser only', target: 'selfAssessment' },
    { title: 'Plan a programme', text: 'what to do first, ranked from your own gaps', target: 'programme' },
    { title: 'Review a crisis or project', text: 'what to keep, adapt, stop and bring back', target: 'practiceReview' },
    { title: 'Take it with you', text: 'the whole almanac in one file, for a computer without a network', target: 'download' },
    { title: 'Check the evidence', text: 'how every case study is graded, and by what rule', target: 'evidence' },
    { title: 'Find places like mine', text: 'the same kind of body, nation and size first, each with the reason', target: 'likeMine' },
    { title: 'Look at pictures', text: 'areas, maps, years, evidence and who learnt from whom, drawn', target: 'pictures' },
    { title: 'Add yours', text: 'what your council did, failures too: a form, and no account', target: 'contribute' },
  ],
} as const);
