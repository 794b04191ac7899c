import { pageNames as names } from './page-names.en.ts';
import * as urls from './urls.ts';

interface FooterGroup {
  readonly id: 'find' | 'topics' | 'work' | 'takeAway' | 'takePart' | 'about';
  readonly links: readonly (readonly [url: string, name: string])[];
}

/** The pages of the footer in six groups. In this order the two columns on a phone have equal heights. */
export const FOOTER_GROUPS: readonly FooterGroup[] = [
  {
    id: 'find',
    links: [
      [urls.SEARCH, names.search],
      [urls.CASE_STUDIES, names.caseStudies],
      [urls.PLACES, names.places],
      [urls.LIKE_MINE, names.likeMine],
      [urls.A_TO_Z, names.aToZ],
      [urls.PICTURES, names.inPictures],
      [urls.ROUTES, names.routes],
    ],
  },
  {
    id: 'topics',
    links: [
      [urls.AREAS, names.areas],
      [urls.PRINCIPLES, names.principles],
      [urls.OUTCOMES, names.outcomes],
      [urls.CHALLENGES, names.challenges],
      [urls.WHAT_HELPED, names.whatHelped],
      [urls.WENT_WRONG, names.wentWrong],
      [urls.TASKS, names.tasks],
      [urls.THEMES, names.themes],
    ],
  },
  {
    id: 'takeAway',
    links: [
      [urls.DOWNLOAD, names.download],
      [urls.DATA, names.data],
      [urls.FEEDS, names.feeds],
      [urls.EMBED, names.embed],
      [urls.CHANGES, names.changes],
    ],
  },
  {
    id: 'work',
    links: [
      [urls.COMPARE, names.compare],
      [urls.MY_LIST, names.myList],
      [urls.SELF_ASSESSMENT, names.selfAssessment],
      [urls.PROGRAMME, names.programme],
      [urls.PRACTICE_REVIEW, names.practiceReview],
      [urls.PRE_MORTEM, names.preMortem],
      [urls.EXERCISES, names.exercises],
      [urls.COMMITTEE_REPORT, names.committeeReport],
    ],
  },
  {
    id: 'about',
    links: [
      [urls.ABOUT, names.about],
      [urls.FIVE_AIMS, names.fiveAims],
      [urls.BACKGROUND, names.background],
      [urls.EVIDENCE, names.evidence],
      [urls.SCORING, names.scoring],
      [urls.MAPPING, names.mapping],
      [urls.ACCESSIBILITY, names.accessibility],
      [urls.LICENCE, names.licence],
    ],
  },
  {
    id: 'takePart',
    links: [
      [urls.CONTRIBUTE, names.contribute],
      [urls.CONTRIBUTORS, names.contributors],
      [urls.NETWORKS, names.networks],
      [urls.COVERAGE, names.coverage],
    ],
  },
];
