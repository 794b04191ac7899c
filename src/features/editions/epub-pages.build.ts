import { formatDate } from '../../shared/dates.ts';
import { SITE } from '../../shared/site.ts';
import { CHAPTER, type Book, type Chapter, type ChapterKind } from './book.ts';
import { elementsIn, hasClass, isElement, readFragment, setAttribute, type Element, type Parent } from './tree.build.ts';
import { editionWords as words } from './words.en.ts';
import { escapeXml as xml, toXhtml } from './xhtml.build.ts';

/** Terms of the vocabulary https://www.w3.org/TR/epub-ssv-11/ for special kinds of chapters. */
const TYPES: Readonly<Record<ChapterKind, string>> = {
  about: 'copyright-page',
  area: 'part',
  study: 'chapter',
  places: 'index',
  glossary: 'glossary',
};

/** The name of the file of a chapter. */
export const fileOf = (id: string): string => `${id}.xhtml`;

/** A chapter as a page of an EPUB: its sources become notes, and links to other chapters lead to their files. */
export function makeChapterPage(chapter: Chapter): string {
  const tree = readFragment(chapter.html);
  for (const element of elementsIn(tree)) markNotes(element);
  for (const element of elementsIn(tree)) leadToFile(element);
  return makePage(chapter.title, `<section epub:type="${TYPES[chapter.kind]}" class="${chapter.kind}">${toXhtml(tree)}</section>`);
}

/** The cover page: its picture, and a description of what it shows. */
export function makeCoverPage({ title, subtitle, date }: Book): string {
  const alt = xml(words.cover(title, subtitle, formatDate(date)));
  return makePage(title, `<section epub:type="cover" class="cover"><img src="cover.png" alt="${alt}"/></section>`);
}

/** The contents, which an e-reader also shows in its menu, and the parts that it can jump to. */
export function makeNavPage({ chapters }: Book): string {
  const first = chapters.find(({ kind }) => kind === 'area' || kind === 'study');
  const landmarks = [
    ['cover', fileOf('cover'), words.coverName],
    ['toc', `${fileOf('nav')}#toc`, words.contents],
    ...(first ? [['bodymatter', fileOf(first.id), words.start]] : []),
    ['glossary', fileOf('glossary'), words.glossary],
    ['copyright-page', fileOf('about'), words.about],
  ];
  const links = landmarks.map(([type, file, name]) => `<li><a epub:type="${type}" href="${file}">${xml(name ?? '')}</a></li>`);
  return makePage(
    words.contents,
    `<nav epub:type="toc" id="toc" role="doc-toc"><h1>${xml(words.contents)}</h1>${makeContents(chapters)}</nav>
<nav epub:type="landmarks" hidden="hidden"><h2>${xml(words.landmarks)}</h2><ol>${links.join('')}</ol></nav>`,
  );
}

/** The chapters as a list; those of level 2 are in a list within the chapter before them. */
function makeContents(chapters: readonly Chapter[]): string {
  const tops = chapters.flatMap((chapter, index) => (chapter.level === 1 ? [index] : []));
  const items = tops.map((start, index) => {
    const [top, ...inner] = chapters.slice(start, tops[index + 1]);
    return `<li>${linkTo(top)}${inner.length > 0 ? `<ol>${inner.map((each) => `<li>${linkTo(each)}</li>`).join('')}</ol>` : ''}</li>`;
  });
  return `<ol>${items.join('\n')}</ol>`;
}

const linkTo = (chapter: Chapter | undefined): string => (chapter ? `<a href="${fileOf(chapter.id)}">${xml(chapter.title)}</a>` : '');

const makePage = (title: string, body: string): string => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${SITE.language}" xml:lang="${SITE.language}">
<head>
<meta charset="utf-8"/>
<title>${xml(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;

function markNotes(element: Element): void {
  const parent = element.parentNode;
  if (element.tagName === 'a' && parent && isIn(parent, 'cite')) {
    setAttribute(element, 'epub:type', 'noteref');
    setAttribute(element, 'role', 'doc-noteref');
  }
  if (hasClass(element, 'sources')) setAttribute(element, 'epub:type', 'endnotes');
  if (parent && isIn(parent, 'sources')) setAttribute(element, 'epub:type', 'endnote');
}

const isIn = (parent: Parent, name: string): boolean => isElement(parent as Element) && hasClass(parent as Element, name);

function leadToFile(element: Element): void {
  const href = element.attrs.find(({ name }) => name === 'href');
  if (href?.value.startsWith(CHAPTER)) href.value = fileOf(href.value.slice(CHAPTER.length));
}
