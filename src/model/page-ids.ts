/**
 * Ids that the pages themselves use. A heading of a text gets an id of its words, so none may come to one of these.
 * page-ids.test.ts holds the list against the components.
 */
export const PAGE_IDS: ReadonlySet<string> = new Set([
  ...['all-actions', 'all-actions-heading', 'at-a-glance', 'case-studies', 'challenges', 'clear-question', 'contact', 'learnt-from'],
  ...['masthead-search', 'minutes', 'narrow', 'nearest', 'prerequisites', 'reading', 'results', 'reusable', 'search-words', 'some'],
  ...['sources', 'taught-to', 'text', 'why-these-principles', 'words'],
]);

/** And what ids that hold the id of something else begin with. */
const PREFIXES = /^(?:source|word|use)-/;

/** True where a page has, or may have, this id without any heading. */
export const isPageId = (id: string): boolean => PAGE_IDS.has(id) || PREFIXES.test(id);

/** The id of a heading, as the compiler makes it of its words. */
export function headingId(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-');
}
