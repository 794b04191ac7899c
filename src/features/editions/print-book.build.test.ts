import { expect, test } from 'vitest';
import { writePdf } from '../../../tests/fixtures/small-pdf.ts';
import type { Book } from './book.ts';
import { printBook } from './print-book.build.ts';

const BOOK: Book = {
  ...{ id: '', title: 'A book', subtitle: 'For a test', date: '2026-11-28', studies: 1, colours: ['#000'] },
  chapters: [
    { id: 'area-x', kind: 'area', title: 'An area', level: 1, html: '<h1>An area</h1>' },
    {
      id: 'one',
      kind: 'study',
      title: 'One </style>',
      level: 2,
      html: '<h1>One</h1><h2 id="n1">Sources</h2><a href="#n1">1</a><p class="no-print">x</p>',
    },
    { id: 'places', kind: 'places', title: 'Places', level: 1, html: '<h1>Places</h1><a href="chapter:one">One</a>' },
  ],
};

/** A PDF in which the chapters are on these pages. */
const pdfWith = (pages: Readonly<Record<string, number>>): Uint8Array =>
  writePdf([
    "<</Title (x)\n/CreationDate (D:20261129002606+00'00')\n/ModDate (D:20261129002606+00'00')>>",
    '<</Type /Catalog\n/Pages 3 0 R\n/Dests 4 0 R>>',
    `<</Type /Pages\n/Kids [${Array.from({ length: 9 }, (_, page) => `${page + 5} 0 R`).join(' ')}]>>`,
    `<<${Object.entries(pages)
      .map(([name, page]) => `/${name} [${page + 4} 0 R /XYZ 0 842 0]`)
      .join('\n')}>>`,
    ...Array.from({ length: 9 }, () => '<</Type /Page>>'),
  ]);

/** A printer that gives these page numbers one after another, and saves what it printed. */
function fakePrinter(runs: readonly Readonly<Record<string, number>>[]) {
  const printed: { readonly html: string; readonly isDraft: boolean }[] = [];
  const print = (html: string, isDraft: boolean): Promise<Uint8Array> => {
    printed.push({ html, isDraft });
    return Promise.resolve(pdfWith(runs[printed.length - 1] ?? {}));
  };
  return { printed, print };
}

const AT = { 'area-x': 3, one: 4, places: 7 };

test('the second print has the page numbers of the first, in its contents and in the index of places', async () => {
  const { printed, print } = fakePrinter([AT, AT]);
  const pdf = await printBook(BOOK, '', print);
  expect(printed.map(({ isDraft }) => isDraft)).toEqual([true, false]);
  expect(printed[0]?.html).toContain('<span class="page-number">000</span>');
  expect(printed[1]?.html).toContain('<a href="#one">One &lt;/style&gt;</a> <span class="page-number">4</span>');
  expect(printed[1]?.html).toContain('<a href="#one" data-page="4">One</a>');
  expect(Buffer.from(pdf).toString('latin1')).toContain("/CreationDate (D:20261128000000+00'00')");
});

test('prints again if the numbers changed, and gives up if they never stop changing', async () => {
  const moved = fakePrinter([AT, { ...AT, places: 8 }, { ...AT, places: 8 }]);
  await printBook(BOOK, '', moved.print);
  expect(moved.printed).toHaveLength(3);
  expect(moved.printed[2]?.html).toContain('<span class="page-number">8</span>');
  const never = fakePrinter([1, 2, 3, 4].map((places) => ({ ...AT, places })));
  await expect(printBook(BOOK, '', never.print)).rejects.toThrow('The page numbers of "For a test" changed with each of 4 prints.');
});

test('a chapter is within its area: its headings are lower, its anchors are its own, and its name cannot end the style', async () => {
  const { printed, print } = fakePrinter([AT, AT]);
  await printBook(BOOK, '', print);
  const html = printed[1]?.html ?? '';
  expect(html).toContain('<h2>One</h2><h3 id="one.n1">Sources</h3><a href="#one.n1">1</a></article>');
  expect(html).toContain('<article id="area-x" class="chapter for-area"><h1>An area</h1></article>');
  expect(html.match(/<\/style>/g)).toHaveLength(1);
});
