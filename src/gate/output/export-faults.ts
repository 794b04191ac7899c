import { OWN, parseExportScript } from '../../features/export/export-script.ts';
import { caseStudyUrl, exportedStudyUrl } from '../../shared/urls.ts';
import { findRepeatedIds, type Site } from './link-faults.ts';
import { findForbidden } from './page-rules.ts';
import { attributeOf, scanPage, type PageElement, type Page } from './read-page.ts';

/** Elements that load a file, which a stand-alone file cannot. */
const LOADING = new Set(['img', 'picture', 'source', 'video', 'audio', 'link', 'use', 'image', 'input', 'iframe', 'script', 'style']);

/** The slug of a case study from its file in the folder that single-file copies are made from; undefined for any other file. */
export const slugOfExportScript = (name: string): string | undefined => /^\/data\/editions\/([a-z0-9-]+)\.js$/.exec(name)?.[1];

/**
 * Everything in a case study that would not work in a single-file copy: foreign or loading code, ids that are not its own, links
 * that only work within the site. `script` is the text of its script.
 */
export function findExportFaults(script: string, { pages }: Site): string[] {
  const { html } = parseExportScript(script);
  const lost = html.filter((target, index) => index % 2 === 1 && !pages.has(caseStudyUrl(target.split('#')[0] ?? '')));
  const page = scanPage(html.map((part, index) => (index % 2 === 0 ? part : `https://almanac.invalid/${part}`)).join(''));
  return [
    ...lost.map((target) => `it links to the case study "${target}", which does not exist`),
    ...findForbidden(page),
    ...findRepeatedIds(page),
    ...page.elements.flatMap((element) => [...findLoading(element), ...findForeignId(element), ...findLostLink(element, page)]),
  ];
}

/** Finds case studies without a script: pages at the address of a case study that have an article. */
export function findMissingExports({ pages, files }: Site): string[] {
  return [...pages].flatMap(([path, { hasArticle }]) => {
    const [, slug] = /^\/case-studies\/([a-z0-9-]+)\/$/.exec(path) ?? [];
    return slug !== undefined && hasArticle && !files.has(exportedStudyUrl(slug))
      ? [`${path}: single-file copies lack this case study`]
      : [];
  });
}

const findLoading = ({ tagName }: PageElement): string[] =>
  LOADING.has(tagName) ? [`<${tagName}> is not allowed in a stand-alone file`] : [];

function findForeignId(element: PageElement): string[] {
  const id = attributeOf(element, 'id');
  return id === undefined || id.startsWith(OWN) ? [] : [`the id "${id}" could be in another case study too`];
}

function findLostLink(element: PageElement, { ids }: Page): string[] {
  const href = attributeOf(element, 'href');
  if (href === undefined || /^(https:\/\/|mailto:)/.test(href)) return [];
  return href.startsWith('#') && ids.has(decodeURIComponent(href.slice(1)))
    ? []
    : [`the link "${href}" does not work in a stand-alone file`];
}
