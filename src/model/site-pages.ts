/** Pages of prose about the almanac that need no list of their own: `content/pages/<id>.mdx`, shown at `/about/<id>/`. */
export const ABOUT_PAGES = ['accessibility', 'background', 'licence'] as const;

/** The page of the five aims of an almanac, and one page for each. */
export const FIVE_AIMS_PAGE = 'five-aims';
export const AIM_PAGES: readonly string[] = [
  FIVE_AIMS_PAGE,
  ...['digital-culture', 'prioritise', 'assess-aims', 'common-challenges', 'learn-from-others'],
];

/** Pages and files of the site that no content file stands for, as an address names them: without the slashes at both ends. */
export const SITE_PAGES: ReadonlySet<string> = new Set([
  '',
  ...['a-to-z', 'areas', 'principles', 'outcomes', 'tasks', 'themes', 'challenges', 'places', 'networks', 'routes', 'glossary'],
  ...['case-studies', 'case-studies/table', 'places/like-mine', 'compare', 'my-list', 'pictures', 'search', 'download', 'contribute'],
  ...['about', 'about/contributors', 'about/coverage', 'about/evidence', 'about/mapping', 'about/scoring'],
  ...['self-assessment', 'self-assessment/result', 'self-assessment/together', 'programme', 'practice-review', 'committee-report'],
  ...['what-went-wrong', 'what-helped', 'pre-mortem', 'promises', 'evidence-map', 'exercises', 'embed', 'feeds', 'changes'],
  ...['data', 'data/dictionary'],
]);

/** Files of the site that a text may link to, without the slash before them. */
export const SITE_FILES: ReadonlySet<string> = new Set([
  'feed.xml',
  'data/changes.json',
  'data/case-studies.csv',
  'data/case-studies.json',
  'data/actions.csv',
  'data/verdicts.csv',
  'data/self-assessment.csv',
  'data/workbook.schema.json',
  'data/datapackage.json',
  'data/places.geojson',
  'api/v1/index.json',
  'api/v1/openapi.json',
]);
