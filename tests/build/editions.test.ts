import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPrinter, type OpenPrinter } from '../../scripts/support/open-printer.ts';
import { makeBook, type Scope } from '../../src/features/editions/make-book.build.ts';
import { makeEpub } from '../../src/features/editions/make-epub.build.ts';
import { readPageNumbers } from '../../src/features/editions/pdf-file.build.ts';
import { printBook } from '../../src/features/editions/print-book.build.ts';
import { readAlmanac } from '../../src/features/editions/read-almanac.build.ts';
import { elementsIn, hasClass, readDocument, textIn } from '../../src/features/editions/tree.build.ts';
import { writeEditions } from '../../src/features/editions/write-editions.build.ts';
import { formatBytes } from '../../src/shared/format-bytes.ts';
import { runEpubcheck } from '../support/epubcheck.ts';
import { testWithTools } from '../support/need-tool.ts';
import { BUILT_FILES, BUILT_PAGES } from './built-pages.ts';

/* Editions of the built site, as readers' programs see them. */

const almanac = await readAlmanac('dist');
const slugs = almanac.studies.slice(0, 3).map(({ slug }) => slug);
const SELECTION = makeBook(almanac, { kind: 'studies', slugs });
const PARTS: readonly Scope[] = [
  { kind: 'area', id: 'workstyles' },
  { kind: 'studies', slugs },
];
const WHOLE = await makeEpub(makeBook(almanac, { kind: 'whole' }));

const folder = mkdtempSync(join(tmpdir(), 'almanac-editions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file and returns its path. */
function write(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const run = (program: string, ...args: string[]): string => {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return stdout + stderr;
};

describe('as EPUB', () => {
  const passes = async (epubcheck: string, kind: string, bytes: Uint8Array): Promise<void> =>
    expect(await runEpubcheck(epubcheck, write(`${kind}.epub`, bytes))).toContain('Messages: 0 fatals / 0 errors / 0 warnings / 0 infos');

  testWithTools(test, ['epubcheck'], 'the whole almanac passes epubcheck', (epubcheck = '') => passes(epubcheck, 'whole', WHOLE));

  for (const scope of PARTS)
    testWithTools(test, ['epubcheck'], `a part passes epubcheck: ${scope.kind}`, async (epubcheck = '') =>
      passes(epubcheck, scope.kind, await makeEpub(makeBook(almanac, scope))),
    );

  test('the whole almanac is at most 10 MB, and the same each time', async () => {
    const again = await makeEpub(makeBook(almanac, { kind: 'whole' }));
    expect(WHOLE.length).toBeLessThanOrEqual(10_000_000);
    expect(Buffer.compare(WHOLE, again)).toBe(0);
  });

  test('every case study has the figures and sources of its page', async () => {
    const files = unzipSync(WHOLE);
    expect(almanac.studies.length).toBeGreaterThan(50);
    for (const { slug } of almanac.studies) {
      const page = BUILT_PAGES.find(({ name }) => name === `case-studies/${slug}/index.html`);
      const chapter = strFromU8(files[`EPUB/${slug}.xhtml`] ?? new Uint8Array());
      const before = factsOf(page?.html ?? '');
      expect(before.figures.length).toBeGreaterThan(0);
      expect([slug, factsOf(chapter)]).toEqual([slug, before]);
    }
  });

  test('it describes its accessibility, and claims no level that has not been checked', async () => {
    const files = unzipSync(await makeEpub(SELECTION));
    const about = strFromU8(files['EPUB/package.opf'] ?? new Uint8Array());
    for (const property of ['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary'])
      expect(about).toContain(`<meta property="schema:${property}">`);
    expect(about).not.toContain('conformsTo');
    expect(about).toContain(`<meta property="dcterms:modified">${almanac.date}T00:00:00Z</meta>`);
  });
});

/** The main figures and the addresses of the sources, in their order. */
function factsOf(html: string): { readonly figures: string[]; readonly sources: string[] } {
  const elements = elementsIn(readDocument(html));
  const sources = elements.filter((element) => hasClass(element, 'sources')).flatMap(elementsIn);
  return {
    figures: elements.filter((element) => hasClass(element, 'figures__value')).map(textIn),
    sources: sources.flatMap(({ attrs }) =>
      attrs.filter(({ name, value }) => name === 'href' && !value.includes('web.archive.org')).map(({ value }) => value),
    ),
  };
}

describe('on their page', () => {
  test('a site without editions links to none', () => {
    const isMade = BUILT_FILES.some((name) => /^editions\/.*\.epub$/.test(name));
    const linking = BUILT_PAGES.filter(({ html }) => html.includes('href="/editions/')).map(({ name }) => name);
    expect(linking).toEqual(isMade ? ['download/index.html', 'editions/index.html'] : []);
  });

  test('they are listed with their sizes, and those of an earlier run are deleted', async () => {
    const site = join(folder, 'site');
    for (const path of READ) cpSync(join('dist', path), join(site, path), { recursive: true });
    for (const name of BUILT_FILES.filter((each) => /^areas\/[a-z-]+\/index\.html$/.test(each)))
      cpSync(join('dist', name), join(site, name));
    writeFileSync(join(site, 'editions/new-local-almanac-2020-01-01.epub'), 'old');
    const print = (): never => {
      throw new Error('An EPUB is not printed.');
    };
    const [made] = await writeEditions(site, { scopes: [{ kind: 'studies', slugs, title: 'Two & more' }], formats: ['epub'], print });
    const name = `new-local-almanac-two-more-${almanac.date}.epub`;
    expect(readdirSync(join(site, 'editions')).sort()).toEqual(['index.html', name]);
    expect(statSync(join(site, 'editions', name)).size).toBe(made?.epub);
    const list = readFileSync(join(site, 'editions/index.html'), 'utf8');
    expect(list).toContain(
      `<a href="/editions/${name}" download="" aria-label="EPUB: Two &amp; more">EPUB</a>, ${formatBytes(made?.epub ?? 0)}`,
    );
    expect(readFileSync(join(site, 'download/index.html'), 'utf8')).toContain('<a href="/editions/">');
  });
});

/** Files that editions are made from and listed on, besides the pages of the areas. */
const READ = [
  'data/editions',
  'data/case-studies',
  'data/edition-frame.js',
  'glossary/index.html',
  'editions/index.html',
  'download/index.html',
];

describe('as PDF', () => {
  let printer: OpenPrinter;
  let pdf: Uint8Array;
  beforeAll(async () => {
    printer = await openPrinter();
    pdf = await printBook(SELECTION, almanac.css, printer.print);
  });
  afterAll(() => printer.close());

  test('it is the same each time, in another browser too', async () => {
    const other = await openPrinter();
    const again = await printBook(SELECTION, almanac.css, other.print);
    await other.close();
    expect(Buffer.compare(pdf, again)).toBe(0);
  });

  test('its table of contents gives the page on which each chapter starts', () => {
    const numbers = readPageNumbers(pdf);
    const pages = SELECTION.chapters.map(({ id }) => numbers.get(id) ?? 0);
    expect(pages[0]).toBe(3);
    expect(pages.toSorted((a, b) => a - b)).toEqual(pages);
    expect(new Set(pages).size).toBe(pages.length);
  });

  testWithTools(test, ['qpdf'], 'it passes qpdf, with bookmarks, tags, alternative texts and a language', (qpdf = '') => {
    const file = write('selection.pdf', pdf);
    expect(run(qpdf, '--check', file)).toContain('No syntax or stream encoding errors found');
    const { kinds, objects } = readStructure(run(qpdf, '--json', file));
    for (const kind of ['/H1', '/H2', '/L', '/LI', '/Table', '/TH', '/TD', '/Figure', '/Link'])
      expect([kind, kinds.has(kind)]).toEqual([kind, true]);
    const figures = objects.filter((object) => object['/S'] === '/Figure');
    expect(figures.length).toBe(SELECTION.studies);
    expect(figures.filter((figure) => !String(figure['/Alt']).includes('Flag. Areas:'))).toEqual([]);
    const titles = objects.filter((object) => '/Dest' in object && '/Title' in object).map((object) => String(object['/Title']));
    for (const { title } of SELECTION.chapters) expect(titles.join('\n')).toContain(title);
    const catalog = objects.find((object) => object['/Type'] === '/Catalog');
    expect(String(catalog?.['/Lang'])).toContain('en-GB');
    expect(catalog).toHaveProperty('/StructTreeRoot');
    expect(objects.some((object) => object['/FontFile2'] !== undefined)).toBe(true);
    expect(objects.some((object) => object['/Subtype'] === '/Type3')).toBe(false);
  });
});

type PdfObject = Readonly<Record<string, unknown>>;

/** All dictionaries of a PDF as `qpdf --json` prints them, in version 1 or 2, and the kinds of its tags. */
function readStructure(json: string): { readonly kinds: ReadonlySet<unknown>; readonly objects: readonly PdfObject[] } {
  const objects: PdfObject[] = [];
  const collect = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (!Array.isArray(value)) objects.push(value as PdfObject);
    Object.values(value).forEach(collect);
  };
  collect(JSON.parse(json));
  return { kinds: new Set(objects.map((object) => object['/S'])), objects };
}
