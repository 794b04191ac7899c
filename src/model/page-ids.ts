/**
 * Ids that the pages themselves use, by the collection whose texts they show. A heading gets an id made from its words, which
 * must not be one of these. page-ids.test.ts compares the lists with the components.
 */
const IDS: Readonly<Record<'all' | 'pages' | 'case-studies' | 'terms', string>> = {
  all: 'masthead-search text',
  pages:
    'areas-and-outcomes by-hand completeness example ladder names neighbours no-score order outcome outcomes-and-missions people ' +
    'programme replicability so-far staleness verdicts',
  'case-studies':
    'cite classed contact corrections failures figures learnt-from minutes prerequisites reusable similar sources taken-up taught-to words',
  terms:
    'about aims case-studies did-not-help elsewhere evidence good measures points questions reading role save-hint shows sources steps ' +
    'tests together warning',
};
const idsOf = (collection: keyof typeof IDS): ReadonlySet<string> => new Set(IDS[collection].split(' '));
const ALL = idsOf('all');
const PAGES = idsOf('pages');
const CASE_STUDIES = idsOf('case-studies');
const TERMS = idsOf('terms');

/** The prefixes of ids that contain the id of something else. */
const PREFIXES = /^(?:source|figure|word|use|cite|point)-/;

/** True if pages of the collection have, or may have, this id on something other than a heading. */
export function isPageId(id: string, collection: string | undefined): boolean {
  const own = collection === 'pages' ? PAGES : collection === 'case-studies' ? CASE_STUDIES : TERMS;
  return ALL.has(id) || own.has(id) || PREFIXES.test(id);
}

/** The id that the compiler makes from the words of a heading. */
export function headingId(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-');
}
