/** Pages of their own that a route may lead to, besides the pages of case studies, terms, places and networks. */
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
