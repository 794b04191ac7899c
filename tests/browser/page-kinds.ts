import type { Page } from '@playwright/test';
import { ANSWERS, WORKBOOK_KEY, workbookText } from './workbook-on-device.ts';

/** One page of every kind, by what it is. Every check that concerns all pages runs over these. */
export const PAGE_KINDS = {
  home: '/',
  'case studies': '/case-studies/',
  'case study table': '/case-studies/table/',
  'case study': '/case-studies/liverpool-emergency-home-working/',
  'list by facet': '/case-studies/by/country/england/',
  challenges: '/challenges/',
  challenge: '/challenges/sudden-remote-working/',
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
  'places like mine': '/places/like-mine/',
  pictures: '/pictures/',
  search: '/search/',
  'search results': '/search/#q=home+working&area=workstyles',
  'search without results': '/search/#q=zzzzqqq',
  compare: '/compare/',
  comparison: '/compare/#liverpool-emergency-home-working,auckland-worksmart-property,wigan-deal',
  'my list': '/my-list/',
  questionnaire: '/self-assessment/',
  'questionnaire with answers': '/self-assessment/',
  scoring: '/about/scoring/',
  about: '/about/',
  evidence: '/about/evidence/',
  accessibility: '/about/accessibility/',
  'a to z': '/a-to-z/',
  'not found': '/no-such-page/',
} as const;

/** What lies on the device where a kind of page shows it, by the key of the storage. */
const ON_DEVICE: Partial<Record<string, Readonly<Record<string, string>>>> = {
  'questionnaire with answers': { [WORKBOOK_KEY]: workbookText(ANSWERS) },
};

/** Puts on the device what a kind of page shows, before the page opens. */
export async function prepareKind(page: Page, kind: string): Promise<void> {
  await page.addInitScript(
    (entries) => {
      for (const [key, value] of entries) localStorage.setItem(key, value);
    },
    Object.entries(ON_DEVICE[kind] ?? {}),
  );
}
