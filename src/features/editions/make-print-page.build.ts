import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { formatDate } from '../../shared/dates.ts';
import { escapeHtml as text } from '../../shared/escape-html.ts';
import { SITE } from '../../shared/site.ts';
import { CHAPTER, type Book, type Chapter } from './book.ts';
import { attributeOf, elementsIn, hasClass, prune, readFragment, setAttribute, shiftHeadings, writeHtml } from './tree.build.ts';
import { editionWords as words } from './words.en.ts';

/** The page on which each chapter starts, by its id. */
export type PageNumbers = ReadonlyMap<string, number>;

/**
 * A book as one HTML page for printing. It makes no requests: its styles and typefaces are in it. `css` is the almanac's style sheet
 * for a case study on paper. A page number that is not known yet has the width of a known one.
 */
export async function makePrintPage(book: Book, css: string, numbers: PageNumbers): Promise<string> {
  const own = await readFile(new URL('paper.css', import.meta.url), 'utf8');
  const numberOf = (id: string): string => String(numbers.get(id) ?? '000');
  return `<!doctype html>
<html lang="${SITE.language}">
<head>
<meta charset="utf-8">
<title>${text(`${book.title}: ${book.subtitle}. ${words.edition(formatDate(book.date))}`)}</title>
<style>${await readFaces()}${css}${own}${makeRunningHeads(book)}</style>
</head>
<body>
${makeCover(book)}
${makeContents(book, numberOf)}
<main>
${book.chapters.map((chapter) => makeChapter(chapter, numberOf)).join('\n')}
</main>
</body>
</html>
`;
}

function makeCover({ title, subtitle, date, studies, colours }: Book): string {
  const bands = colours.map(
    (colour, index) => `<rect x="${3 + (index * 60) / colours.length}" width="${60 / colours.length}" height="40" fill="${colour}"/>`,
  );
  return `<header class="title-page">
<h1>${text(title)}</h1>
<p class="title-page__subtitle">${text(subtitle)}</p>
<svg viewBox="0 0 63 56" aria-hidden="true"><rect width="2" height="56" fill="#000"/><g class="title-page__bands">${bands.join('')}</g></svg>
<p>${text(words.edition(formatDate(date)))}<br>${text(words.holds(studies))}<br>${text(words.licence(SITE.licence.name))}<br>${text(SITE.url)}</p>
</header>`;
}

function makeContents({ chapters }: Book, numberOf: (id: string) => string): string {
  const items = chapters.map(
    ({ id, title, level }) =>
      `<li class="level-${level}"><a href="#${id}">${text(title)}</a> <span class="page-number">${numberOf(id)}</span></li>`,
  );
  return `<nav class="book-contents" aria-label="${text(words.contents)}"><h1>${text(words.contents)}</h1><ol>${items.join('\n')}</ol></nav>`;
}

/** A chapter within the one page: its anchors start with its id, and its headings are below those of the chapter around it. */
function makeChapter({ id, kind, level, html }: Chapter, numberOf: (id: string) => string): string {
  const tree = readFragment(html);
  prune(tree, (element) => hasClass(element, 'no-print'));
  shiftHeadings(tree, level - 1);
  for (const element of elementsIn(tree)) {
    const [own, href] = [attributeOf(element, 'id'), attributeOf(element, 'href')];
    if (own !== undefined) setAttribute(element, 'id', `${id}.${own}`);
    if (href?.startsWith('#')) setAttribute(element, 'href', `#${id}.${href.slice(1)}`);
    if (href?.startsWith(CHAPTER)) setAttribute(element, 'href', `#${href.slice(CHAPTER.length)}`);
    if (href?.startsWith(CHAPTER) && kind === 'places') setAttribute(element, 'data-page', numberOf(href.slice(CHAPTER.length)));
  }
  return `<article id="${id}" class="chapter for-${kind}${kind === 'study' ? ' case-study' : ''}">${writeHtml(tree)}</article>`;
}

/** Each page has the name of its chapter at the top. */
function makeRunningHeads({ chapters, date }: Book): string {
  const foot = `@bottom-left { content: ${quote(words.running(SITE.name, formatDate(date)))}; }`;
  const heads = chapters.map(
    ({ id, title }, index) => `#${id} { page: c${index}; } @page c${index} { @top-left { content: ${quote(title)}; } }`,
  );
  return `@page { ${foot} }\n${heads.join('\n')}`;
}

/** A text as a CSS string, which cannot end the style element either. */
const quote = (content: string): string =>
  `"${content.replace(/["\\<\n]/g, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** The faces in the weights that a page uses. A PDF would draw a face with many weights in one file as pictures. */
const FACES = [
  ['Newsreader Variable', 'newsreader', [400, 500, 600]],
  ['Atkinson Hyperlegible Next Variable', 'atkinson-hyperlegible-next', [400, 600, 700]],
] as const;
const SUBSETS = ['latin-ext', 'latin'] as const;

async function readFaces(): Promise<string> {
  const require = createRequire(import.meta.url);
  const faces = FACES.flatMap(([family, folder, weights]) =>
    weights.flatMap((weight) => SUBSETS.map((subset) => ({ family, folder, weight, subset }))),
  );
  const rules = faces.map(async ({ family, folder, weight, subset }) => {
    const file = await readFile(require.resolve(`@fontsource/${folder}/files/${folder}-${subset}-${weight}-normal.woff2`), 'base64');
    const ranges = JSON.parse(await readFile(require.resolve(`@fontsource/${folder}/unicode.json`), 'utf8')) as Record<string, string>;
    return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${file}); unicode-range: ${ranges[subset]}; }`;
  });
  return (await Promise.all(rules)).join('\n');
}
