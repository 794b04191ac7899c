import type { RankedPage } from './rank.ts';

/** The groups of results: about the words, case studies that use them, other pages, and pages with only some of the words. */
export type GroupId = 'about' | 'words' | 'pages' | 'some' | 'listed';

const ORDER: readonly GroupId[] = ['about', 'words', 'pages', 'some', 'listed'];

/** The group of a page that has every part of the query. Pages that are not case studies come later, unless they are about the query. */
export function groupOf({ page, isAbout }: Pick<RankedPage, 'page' | 'isAbout'>): GroupId {
  if (isAbout) return 'about';
  return page.type === 'case-study' ? 'words' : 'pages';
}

/** The pages sorted by group; the order within a group does not change. */
export const sortByGroup = <P extends { readonly group: GroupId }>(pages: readonly P[]): P[] =>
  ORDER.flatMap((group) => pages.filter((page) => page.group === group));

/** Puts the pages of each group together. */
export function splitByGroup<P extends { readonly group: GroupId }>(pages: readonly P[]): { id: GroupId; members: P[] }[] {
  return ORDER.flatMap((id) => {
    const members = pages.filter(({ group }) => group === id);
    return members.length > 0 ? [{ id, members }] : [];
  });
}

/** How many case studies are about the words, how many use them, and how many other pages there are. */
export function countGroups(pages: readonly { readonly group: GroupId; readonly page: RankedPage['page'] }[]) {
  const studies = pages.filter(({ page }) => page.type === 'case-study');
  return {
    about: studies.filter(({ group }) => group === 'about').length,
    words: studies.filter(({ group }) => group === 'words').length,
    pages: pages.filter(({ page, group }) => page.type !== 'case-study' && group !== 'some').length,
  };
}
