import { globSync } from 'node:fs';
import { type Page } from './almanac.ts';
import type { Workbook } from '../../src/model/workbook-schema.ts';
import { FULL, MIXED, putWorkbook } from './workbooks.ts';

/** A page for each kind of content, and tools in a particular state, by name. */
const PAGE_KINDS: Readonly<Record<string, string>> = {
  'case studies': '/case-studies/',
  'second page of a list': '/case-studies/page/2/',
  'table of case studies': '/case-studies/table/',
  'case study': '/case-studies/liverpool-emergency-home-working/',
  'questions to ask': '/case-studies/liverpool-emergency-home-working/questions/',
  'list by facet': '/case-studies/by/country/england/',
  challenges: '/challenges/',
  challenge: '/challenges/sudden-remote-working/',
  'what went wrong': '/what-went-wrong/',
  'failures of a stage': '/what-went-wrong/stage/money/',
  promises: '/promises/',
  'what changed': '/changes/',
  'evidence map of an area': '/evidence-map/area/workstyles/',
  'pre-mortem of a plan': '/pre-mortem/#area=service-design&has=supplier',
  'pre-mortem list': '/pre-mortem/area/workstyles/',
  network: '/networks/covid-19-digital-impact-survey/',
  route: '/routes/team-workshop/',
  exercise: '/exercises/ransomware/',
  'what really happened': '/exercises/ransomware/what-happened/',
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
  'search results': '/search/#q=home+working&area=workstyles',
  'search without results': '/search/#q=zzzzqqq',
  comparison: '/compare/#liverpool-emergency-home-working,auckland-worksmart-property,wigan-deal',
  result: '/self-assessment/result/',
  programme: '/programme/',
  questionnaire: '/self-assessment/',
  'questionnaire with answers': '/self-assessment/',
  accessibility: '/about/accessibility/',
  'digital culture': '/about/digital-culture/',
  'a to z': '/a-to-z/',
  letter: '/a-to-z/s/',
};

/** The page for addresses that lead nowhere; a disk has no server to show it, so the download leaves it out. */
export const NOT_FOUND = '/no-such-page/';

/** Pages with a fixed address. New tools are included automatically. */
const OWN_PAGES = globSync('src/pages/**/*.astro')
  .map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/^src\/pages/, '')
      .replace(/(index)?\.astro$/, ''),
  )
  .filter((path) => !path.includes('[') && path !== '/404')
  .map((path) => (path.endsWith('/') ? path : `${path}/`))
  .filter((path) => !Object.values(PAGE_KINDS).includes(path))
  .sort();

/** Every check that concerns all pages runs over these. */
export const EVERY_KIND: readonly (readonly [kind: string, path: string])[] = [
  ...Object.entries(PAGE_KINDS),
  ...OWN_PAGES.map((path) => [path, path] as const),
  ['not found', NOT_FOUND],
];

/** The workbook stored on the device for each kind of page that shows one. */
const ON_DEVICE: Partial<Record<string, Workbook>> = {
  'questionnaire with answers': MIXED,
  result: FULL,
  programme: FULL,
};

/** Stores the workbook of a kind of page on the device, before the page opens. */
export async function prepareKind(page: Page, kind: string): Promise<void> {
  const workbook = ON_DEVICE[kind];
  if (workbook) await putWorkbook(page, workbook);
}
