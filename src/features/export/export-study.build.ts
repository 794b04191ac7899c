import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import type { ExportedStudy } from './export.ts';
import { OWN } from './export-script.ts';
import { CASE_STUDIES } from '../../shared/urls.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Not useful in a file for reading only, or duplicated there. */
const CUT_TAGS = ['script', 'button'];
const CUT_CLASSES = [
  ...['needs-script', 'case-jump', 'use', 'case-rail', 'side-notes', 'print-head'],
  ...['cite-fold', 'find-archived', 'similar__why', 'similar__facts'],
];
/** Every heading is one level lower, under the title of the file. Regions of the page become plain parts, since a file has many. */
const RENAMED: Readonly<Record<string, string>> = { h1: 'h2', h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6', aside: 'div', section: 'div' };
const REGIONS = ['aside', 'section'];
/** Attributes that refer to an id of the page. */
const NAMES_ID = ['aria-labelledby', 'aria-describedby', 'headers', 'for'];
/** Surrounds the address of another case study while the tree is written. No HTML contains this character. */
const MARK = '\0';

/** What is needed to recognise links to case studies. */
export interface KnownStudies {
  readonly slugs: ReadonlySet<string>;
  /** Where the almanac is published. */
  readonly online: string;
}

/**
 * Converts the case study on a finished page for single-file copies. Reads only the page: its `<article>`, and in it the title, the
 * place and the date of the last check. Throws if one is missing.
 */
export function toExportedStudy(slug: string, html: string, known: KnownStudies): ExportedStudy {
  // The rest of the page is just as long and is not parsed.
  const part = html.slice(html.indexOf('<article'), html.lastIndexOf('</article>') + '</article>'.length);
  const article = elementsOf(parseFragment(part)).find(({ tagName }) => tagName === 'article');
  if (!article) throw new Error(`The page of "${slug}" has no article.`);
  const elements = elementsOf(article);
  const facts = {
    title: elements
      .filter(({ tagName }) => tagName === 'h1')
      .map(textOf)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    place: valueOf(elements, 'data-place'),
    checked: valueOf(elements, 'datetime'),
  };
  for (const [name, value] of Object.entries(facts)) if (!value) throw new Error(`The page of "${slug}" lacks its ${name}.`);
  cut(article);
  const ids = numberIds(elementsOf(article));
  for (const element of elementsOf(article)) rewrite(element, slug, ids, known);
  return { slug, ...facts, html: serialize(article).trim().split(MARK) };
}

/** Removes, at any depth, what has no use. */
function cut(parent: Element): void {
  parent.childNodes = parent.childNodes.filter((node) => !('tagName' in node && isCut(node)));
  for (const node of parent.childNodes) if ('tagName' in node) cut(node);
}

function isCut(element: Element): boolean {
  const classes = (attributeOf(element, 'class') ?? '').split(' ');
  return (
    CUT_TAGS.includes(element.tagName) || attributeOf(element, 'hidden') !== undefined || CUT_CLASSES.some((name) => classes.includes(name))
  );
}

/** Short new ids for the elements that the article links or refers to, because ids occur many times. */
function numberIds(elements: readonly Element[]): ReadonlyMap<string, string> {
  const isNameOfRegion = (element: Element, name: string): boolean => name === 'aria-labelledby' && REGIONS.includes(element.tagName);
  const used = elements
    .filter((element) => !isOwnAddress(element))
    .flatMap((element) =>
      element.attrs.flatMap(({ name, value }) => {
        if (name === 'href' && value.startsWith('#')) return [value.slice(1)];
        return NAMES_ID.includes(name) && !isNameOfRegion(element, name) ? value.split(' ') : [];
      }),
    );
  const present = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
  return new Map([...new Set(used)].filter((id) => present.has(id)).map((id, index) => [id, `${OWN}${index + 1}`]));
}

function rewrite(element: Element, slug: string, ids: ReadonlyMap<string, string>, known: KnownStudies): void {
  const isRegion = REGIONS.includes(element.tagName);
  element.attrs = element.attrs
    .filter(({ name, value }) => isSaved(name) && !(isRegion && name === 'aria-labelledby') && (name !== 'id' || ids.has(value)))
    .map(({ name, value }) => ({ name, value: rewriteValue(name, value, slug, ids, known) }));
  if (leadsAway(element, known)) element.attrs.push({ name: 'rel', value: 'external noreferrer' });
  element.tagName = leadsToList(element) || isOwnAddress(element) ? unlink(element) : (RENAMED[element.tagName] ?? element.tagName);
  element.nodeName = element.tagName;
}

/** Attributes for the search and for scripts are removed. The area of a flag stays, since its colour depends on it. */
const isSaved = (name: string): boolean =>
  name === 'data-area' || !(name.startsWith('data-') || name === 'focusable' || name === 'translate');

function rewriteValue(name: string, value: string, slug: string, ids: ReadonlyMap<string, string>, known: KnownStudies): string {
  if (name === 'href') return rewriteLink(value, slug, ids, known);
  if (name !== 'id' && !NAMES_ID.includes(name)) return value;
  return value
    .split(' ')
    .map((id) => ids.get(id) ?? id)
    .join(' ');
}

function rewriteLink(href: string, slug: string, ids: ReadonlyMap<string, string>, { slugs, online }: KnownStudies): string {
  const within = href.startsWith('#') ? ids.get(href.slice(1)) : undefined;
  if (within) return `#${within}`;
  const { href: address, pathname, hash, origin } = new URL(href, `${online}${CASE_STUDIES}${slug}/`);
  const [, other = ''] = /^\/case-studies\/([a-z0-9-]+)\/$/.exec(pathname) ?? [];
  return origin === online && other !== slug && slugs.has(other) ? `${MARK}${other}${hash}${MARK}` : address;
}

/** Lists of other case studies are not useful in a selection of case studies. */
const leadsToList = (element: Element): boolean => (attributeOf(element, 'href') ?? '').includes(`${CASE_STUDIES}by/`);

/** True for a figure's link to itself, which is for copying its address. In a file it has no permanent address. */
const isOwnAddress = (element: Element): boolean => attributeOf(element, 'class') === 'figure-link';

function unlink(element: Element): 'span' {
  element.attrs = [];
  return 'span';
}

/** True for a link out of the almanac, whose address is printed. */
function leadsAway(element: Element, { online }: KnownStudies): boolean {
  const href = attributeOf(element, 'href') ?? '';
  return /^https?:/.test(href) && new URL(href).origin !== online && attributeOf(element, 'rel') === undefined;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const valueOf = (elements: readonly Element[], name: string): string =>
  elements.flatMap((element) => attributeOf(element, name) ?? [])[0] ?? '';

const attributeOf = ({ attrs }: Element, name: string): string | undefined => attrs.find((attribute) => attribute.name === name)?.value;

/** A node, if it is an element, and all elements in it, in document order. */
function elementsOf(node: Node, found: Element[] = []): Element[] {
  if ('tagName' in node) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) elementsOf(child, found);
  return found;
}
