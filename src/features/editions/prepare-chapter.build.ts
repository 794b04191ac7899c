import { OWN } from '../export/export-script.ts';
import { AREAS } from '../../model/areas.ts';
import { listNames } from '../../shared/list-names.ts';
import { SITE } from '../../shared/site.ts';
import { caseStudyUrl } from '../../shared/urls.ts';
import { CHAPTER } from './book.ts';
import type { FinishedStudy } from './read-almanac.build.ts';
import {
  attributeOf,
  elementsIn,
  hasClass,
  prune,
  readFragment,
  rename,
  setAttribute,
  shiftHeadings,
  textIn,
  writeHtml,
  type Element,
  type Parent,
} from './tree.build.ts';
import { editionWords as words } from './words.en.ts';

/** The chapters of a book by their address on the site: `/areas/workstyles/` is in `area-workstyles`. */
export type ChapterOf = (address: string) => string | undefined;

const FLAG_PAPER = '#fbf8f1';
const FLAG_INK = '#1d1a16';

/** The text of a case study as a chapter: headings start at h1, and nothing is folded or only for the screen. */
export function prepareStudy({ html, title, slug }: FinishedStudy, chapterOf: ChapterOf): string {
  const online = (target: string): string =>
    new URL(
      target.replace(/^([^#]*)/, (other) => caseStudyUrl(other)),
      SITE.url,
    ).href;
  const joined = html.map((part, index) => (index % 2 === 0 ? part.replaceAll(OWN, 'n') : online(part))).join('');
  const tree = readFragment(joined);
  prune(tree, (element) => isForScreen(element));
  shiftHeadings(tree, -1);
  nameFlag(tree);
  unfold(tree);
  rewriteLinks(tree, caseStudyUrl(slug), chapterOf);
  if (!elementsIn(tree).some(({ tagName }) => tagName === 'h1')) throw new Error(`The case study "${title}" has no heading of its own.`);
  return writeHtml(tree);
}

/** The prose of another page as a chapter. `title` becomes its h1. */
export function prepareProse(title: string, html: string, address: string, chapterOf: ChapterOf): string {
  const tree = readFragment(html);
  prune(tree, (element) => ['script', 'button', 'svg'].includes(element.tagName) || isForScreen(element));
  for (const element of elementsIn(tree)) element.attrs = element.attrs.filter(({ name }) => !name.startsWith('data-'));
  rewriteLinks(tree, address, chapterOf);
  const heading = readFragment('<h1></h1>');
  const [h1] = elementsIn(heading);
  h1?.childNodes.push({ nodeName: '#text', value: title, parentNode: h1 });
  return writeHtml(heading) + writeHtml(tree);
}

/** Buttons are already removed. This finds links to pages that a book does not have. Links back within the text stay. */
const isForScreen = (element: Element): boolean =>
  (hasClass(element, 'no-print') && element.tagName === 'p') || attributeOf(element, 'role') === 'status';

/** Gives a flag a description in words, and its colours for readers without the style sheet. */
function nameFlag(tree: Parent): void {
  const elements = elementsIn(tree);
  const flag = elements.find((element) => hasClass(element, 'flag'));
  if (!flag) return;
  const signs = elements.filter((element) => hasClass(element, 'why'));
  const named = (mark: string): string[] => signs.filter((sign) => elementsIn(sign).some((element) => hasClass(element, mark))).map(nameOf);
  setAttribute(flag, 'aria-hidden', undefined);
  setAttribute(flag, 'role', 'img');
  setAttribute(flag, 'aria-label', words.flag(listNames(named('swatch')), listNames(named('charge'))));
  for (const shape of elementsIn(flag)) paint(shape);
}

/** The link that names an area or a principle. */
const nameOf = (sign: Element): string =>
  elementsIn(sign)
    .filter(({ tagName }) => tagName === 'a')
    .slice(0, 1)
    .map(textIn)
    .join('');

/** The colours of a flag by its shapes; its bands have the colours of their areas. */
const PAINT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  flag__pole: { fill: FLAG_INK },
  flag__charge: { fill: FLAG_PAPER },
  flag__ring: { fill: 'none', stroke: FLAG_PAPER },
};

function paint(shape: Element): void {
  const [name = ''] = (attributeOf(shape, 'class') ?? '').split(' ');
  const area = AREAS.find(({ id }) => id === attributeOf(shape, 'data-area'));
  const colours = area ? { fill: area.colour } : (PAINT[name] ?? {});
  for (const [attribute, colour] of Object.entries(colours)) setAttribute(shape, attribute, colour);
}

/** Opens every fold, under the name that opened it on the page. What scrolls on a page does not scroll in a book. */
function unfold(tree: Parent): void {
  for (const element of elementsIn(tree)) {
    if (element.tagName === 'details') rename(element, 'div');
    if (element.tagName === 'summary') {
      rename(element, 'p');
      setAttribute(element, 'class', 'fold__name');
    }
    if (hasClass(element, 'scroll')) for (const name of ['role', 'aria-label', 'tabindex']) setAttribute(element, name, undefined);
  }
}

/** Links to chapters of the book lead there, all others to the web. Links out of the almanac are marked as external. */
function rewriteLinks(tree: Parent, address: string, chapterOf: ChapterOf): void {
  const ids = new Set(elementsIn(tree).flatMap((element) => attributeOf(element, 'id') ?? []));
  for (const element of elementsIn(tree)) {
    const href = attributeOf(element, 'href');
    if (element.tagName !== 'a' || href === undefined || (href.startsWith('#') && ids.has(href.slice(1)))) continue;
    const url = new URL(href, new URL(address, SITE.url));
    const chapter = url.origin === SITE.url ? chapterOf(url.pathname) : undefined;
    setAttribute(element, 'href', chapter ? `${CHAPTER}${chapter}` : url.href);
    setAttribute(element, 'rel', url.origin === SITE.url || url.protocol === 'mailto:' ? undefined : 'external noreferrer');
  }
}
