/** Single pages that a route may link to, besides the pages of case studies, terms, places and networks. */
export const ROUTE_PAGES = [
  'about/background',
  'about/coverage',
  'about/evidence',
  'about/mapping',
  'case-studies/table',
  'glossary',
  'practice-review',
  'programme',
  'search',
  'self-assessment',
] as const;
