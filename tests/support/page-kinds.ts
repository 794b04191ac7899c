import { type Page } from './almanac.ts';
import type { Workbook } from '../../src/model/workbook-schema.ts';
import { FULL, MIXED, putWorkbook } from './workbooks.ts';

/** One page of every kind, by what it is. */
const PAGE_KINDS = {
  home: '/',
  'case studies': '/case-studies/',
  'second page of a list': '/case-studies/page/2/',
  'case study table': '/case-studies/table/',
  'case study': '/case-studies/liverpool-emergency-home-working/',
  'list by facet': '/case-studies/by/country/england/',
  challenges: '/challenges/',
  challenge: '/challenges/sudden-remote-working/',
  'what helped': '/what-helped/',
  'what went wrong': '/what-went-wrong/',
  'failures of a stage': '/what-went-wrong/stage/money/',
  promises: '/promises/',
  'evidence map': '/evidence-map/',
  'evidence map of an area': '/evidence-map/area/workstyles/',
  'pre-mortem': '/pre-mortem/',
  'pre-mortem of a plan': '/pre-mortem/#area=service-design&has=supplier',
  'pre-mortem sheet': '/pre-mortem/area/workstyles/',
  network: '/networks/covid-19-digital-impact-survey/',
  glossary: '/glossary/',
  routes: '/routes/',
  route: '/routes/team-workshop/',
  mapping: '/about/mapping/',
  download: '/download/',
  coverage: '/about/coverage/',
  areas: '/areas/',
  area: '/areas/workstyles/',
  cell: '/areas/workstyles/simplify/',
  principles: '/principles/',
  principle: '/principles/sustain/',
  outcomes: '/outcomes/',
  outcome: '/outcomes/capability/',
  task: '/tasks/reset/',
  theme: '/themes/people/',
  places: '/places/',
  place: '/places/leeds/',
  region: '/places/in/north-west/',
  'places like mine': '/places/like-mine/',
  pictures: '/pictures/',
  search: '/search/',
  'search results': '/search/#q=home+working&area=workstyles',
  'search without results': '/search/#q=zzzzqqq',
  compare: '/compare/',
  comparison: '/compare/#liverpool-emergency-home-working,auckland-worksmart-property,wigan-deal',
  'my list': '/my-list/',
  result: '/self-assessment/result/',
  together: '/self-assessment/together/',
  programme: '/programme/',
  'practice review': '/practice-review/',
  questionnaire: '/self-assessment/',
  'questionnaire with answers': '/self-assessment/',
  scoring: '/about/scoring/',
  contribute: '/contribute/',
  about: '/about/',
  evidence: '/about/evidence/',
  'five aims': '/about/five-aims/',
  'digital culture': '/about/digital-culture/',
  contributors: '/about/contributors/',
  accessibility: '/about/accessibility/',
  'a to z': '/a-to-z/',
  letter: '/a-to-z/s/',
};

/** The page for addresses that lead nowhere; a disk has no server to show it, so the download leaves it out. */
export const NOT_FOUND = '/no-such-page/';

/** Every check that concerns all pages runs over these. */
export const EVERY_KIND: readonly (readonly [kind: string, path: string])[] = [...Object.entries(PAGE_KINDS), ['not found', NOT_FOUND]];

/** The workbook that lies on the device where a kind of page shows it. */
const ON_DEVICE: Partial<Record<string, Workbook>> = {
  'questionnaire with answers': MIXED,
  result: FULL,
  programme: FULL,
};

/** Puts on the device what a kind of page shows, before the page opens. */
export async function prepareKind(page: Page, kind: string): Promise<void> {
  const workbook = ON_DEVICE[kind];
  if (workbook) await putWorkbook(page, workbook);
}
