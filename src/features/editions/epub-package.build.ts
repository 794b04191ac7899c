import { createHash } from 'node:crypto';
import { formatDate } from '../../shared/dates.ts';
import { SITE } from '../../shared/site.ts';
import { nameBook, type Book } from './book.ts';
import { fileOf } from './epub-pages.build.ts';
import { editionWords as words } from './words.en.ts';
import { escapeXml as xml } from './xhtml.build.ts';

/** Where a reading system finds the package: https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml */
export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * How a book can be read, in the terms of https://www.w3.org/TR/epub-a11y-11/#sec-disc-package. It claims no conformance, which
 * needs an evaluation by a person.
 */
const ACCESSIBILITY: readonly (readonly [property: string, value: string])[] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'index'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
  ['accessibilitySummary', words.accessibility],
];

/** The package document: what the book is, what it contains, and in which order it is read. */
export function makePackage(book: Book): string {
  const { title, subtitle, date, chapters } = book;
  const manifest = chapters.map(({ id, html }) => item(id, fileOf(id), 'application/xhtml+xml', html.includes('<svg') ? 'svg' : ''));
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${SITE.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${identify(book)}</dc:identifier>
<dc:title>${xml(`${title}: ${subtitle}. ${words.edition(formatDate(date))}`)}</dc:title>
<dc:language>${SITE.language}</dc:language>
<dc:creator>${xml(SITE.name)}</dc:creator>
<dc:publisher>${xml(SITE.name)}</dc:publisher>
<dc:date>${date}</dc:date>
<dc:rights>${xml(`${words.licence(SITE.licence.name)}: ${SITE.licence.url}`)}</dc:rights>
<dc:source>${xml(SITE.url)}/</dc:source>
<meta property="dcterms:modified">${date}T00:00:00Z</meta>
${ACCESSIBILITY.map(([property, value]) => `<meta property="schema:${property}">${xml(value)}</meta>`).join('\n')}
</metadata>
<manifest>
${item('cover-image', 'cover.png', 'image/png', 'cover-image')}
${item('css', 'book.css', 'text/css')}
${item('cover', fileOf('cover'), 'application/xhtml+xml')}
${item('nav', fileOf('nav'), 'application/xhtml+xml', 'nav')}
${manifest.join('\n')}
</manifest>
<spine>
${['cover', 'about', 'nav', ...chapters.map(({ id }) => id).filter((id) => id !== 'about')].map((id) => `<itemref idref="${idOf(id)}"/>`).join('\n')}
</spine>
</package>
`;
}

/** An XML id may not start with a digit. */
const idOf = (name: string): string => `i-${name}`;

const item = (id: string, file: string, type: string, properties = ''): string =>
  `<item id="${idOf(id)}" href="${file}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`;

/** The same id for the same case studies in the same edition: a UUID of version 8, https://www.rfc-editor.org/rfc/rfc9562#section-5.8 */
function identify(book: Book): string {
  const named = JSON.stringify([SITE.url, nameBook(book), book.chapters.map(({ id }) => id)]);
  const hash = createHash('sha256').update(named).digest('hex');
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
