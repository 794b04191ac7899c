import { exercisesWords } from '../features/exercises/words.en.ts';
import { footerWords, headerWords, siteWords } from './words.en.ts';
import { caseStudyWords } from './case-study-words.en.ts';
import { assessmentWords } from '../features/workbook/summary-words.en.ts';
import * as urls from '../shared/urls.ts';

interface FooterGroup {
  readonly id: 'find' | 'topics' | 'work' | 'takeAway' | 'takePart' | 'about';
  readonly links: readonly (readonly [url: string, name: string])[];
}

/** The pages of the footer in six groups. In this order the two columns on a phone have equal heights. */
export const FOOTER_GROUPS: readonly FooterGroup[] = [
  {
    id: 'find',
    links: [
      [urls.SEARCH, siteWords.search],
      [urls.CASE_STUDIES, siteWords.caseStudies],
      [urls.CASE_STUDIES_TABLE, footerWords.table],
      [urls.PLACES, siteWords.places],
      [urls.LIKE_MINE, headerWords.likeMine],
      [urls.A_TO_Z, siteWords.aToZ],
      [urls.PICTURES, headerWords.inPictures],
      [urls.ROUTES, headerWords.routes],
    ],
  },
  {
    id: 'topics',
    links: [
      [urls.AREAS, siteWords.areas],
      [urls.PRINCIPLES, siteWords.principles],
      [urls.OUTCOMES, siteWords.outcomes],
      [urls.CHALLENGES, siteWords.challenges],
      [urls.WHAT_HELPED, headerWords.whatHelped],
      [urls.WENT_WRONG, headerWords.wentWrong],
      [urls.TASKS, siteWords.tasks],
      [urls.THEMES, siteWords.themes],
    ],
  },
  {
    id: 'takeAway',
    links: [
      [urls.DOWNLOAD, siteWords.download],
      [urls.DATA, footerWords.data],
      [urls.STUDIES_CSV, footerWords.csv],
      [urls.STUDIES_JSON, footerWords.json],
      [urls.FEEDS, footerWords.feeds],
      [urls.EMBED, footerWords.embed],
      [urls.CHANGES, footerWords.changes],
    ],
  },
  {
    id: 'work',
    links: [
      [urls.COMPARE, footerWords.compare],
      [urls.MY_LIST, footerWords.myList],
      [urls.SELF_ASSESSMENT, assessmentWords.title],
      [urls.PROGRAMME, footerWords.programme],
      [urls.PRACTICE_REVIEW, footerWords.practiceReview],
      [urls.PRE_MORTEM, footerWords.preMortem],
      [urls.EXERCISES, exercisesWords.heading],
      [urls.COMMITTEE_REPORT, footerWords.committeeReport],
      [urls.FIVE_AIMS, siteWords.fiveAims],
    ],
  },
  {
    id: 'about',
    links: [
      [urls.ABOUT, siteWords.about],
      [urls.BACKGROUND, siteWords.background],
      [urls.EVIDENCE, caseStudyWords.howGraded],
      [urls.SCORING, assessmentWords.scoring],
      [urls.MAPPING, footerWords.mapping],
      [urls.GLOSSARY, siteWords.glossary],
      [urls.ACCESSIBILITY, siteWords.accessibility],
      [urls.LICENCE, siteWords.licence],
    ],
  },
  {
    id: 'takePart',
    links: [
      [urls.CONTRIBUTE, siteWords.contribute],
      [urls.CONTRIBUTORS, footerWords.contributors],
      [urls.NETWORKS, siteWords.networks],
      [urls.COVERAGE, footerWords.coverage],
      [urls.PROMISES, headerWords.promises],
    ],
  },
];
