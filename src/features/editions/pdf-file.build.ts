/*
 * Reads and changes PDF files as Chromium writes them: with a plain table of objects, and no compression of those read here.
 * https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 7.5 (file structure) and 12.3.2 (destinations)
 */

/** The page number, from 1, of each anchor of the printed page, by its name. Throws if the file is of another kind. */
export function readPageNumbers(pdf: Uint8Array): ReadonlyMap<string, number> {
  const file = openPdf(pdf);
  const root = file.read(file.refIn(file.trailer, 'Root'));
  const pages = listPages(file, file.refIn(root, 'Pages'));
  const numbers = new Map(pages.map((page, index) => [page, index + 1]));
  const anchors = file.read(file.refIn(root, 'Dests')).matchAll(/\/([^\s/[\]()<>]+) \[(\d+) 0 R/g);
  return new Map([...anchors].map(([, name = '', page = '']) => [readName(name), numbers.get(Number(page)) ?? 0]));
}

/** The same file, dated at midnight of this ISO date instead of when it was made, so that the same book gives the same bytes. */
export function datePdf(pdf: Uint8Array, date: string): Uint8Array {
  const file = openPdf(pdf);
  const number = file.refIn(file.trailer, 'Info');
  const start = file.placeOf(number);
  const info = file.read(number).replace(/\(D:\d{14}\+00'00'\)/g, `(D:${date.replaceAll('-', '')}000000+00'00')`);
  const dated = Uint8Array.from(pdf);
  dated.set(Buffer.from(info, 'latin1'), start);
  return dated;
}

interface PdfFile {
  readonly trailer: string;
  /** The position at which an object starts, in bytes. */
  readonly placeOf: (number: number) => number;
  readonly read: (number: number) => string;
  readonly refIn: (object: string, key: string) => number;
}

function openPdf(pdf: Uint8Array): PdfFile {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? NaN);
  const [head, count] = /^xref\s+0 (\d+)\s+/.exec(text.slice(table, table + 64)) ?? [];
  if (head === undefined) throw new Error('This PDF has no plain table of objects, so it was not printed by Chromium.');
  const first = table + head.length;
  const placeOf = (number: number): number => Number(text.slice(first + number * ENTRY, first + number * ENTRY + 10));
  return {
    trailer: text.slice(first + Number(count) * ENTRY),
    placeOf,
    read: (number) => text.slice(placeOf(number), text.indexOf('endobj', placeOf(number))),
    refIn: (object, key) => {
      const number = new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1];
      if (number === undefined) throw new Error(`This PDF has no /${key}, so it was not printed by Chromium.`);
      return Number(number);
    },
  };
}

/** The number of bytes of an entry of the table. */
const ENTRY = 20;

function listPages(file: PdfFile, number: number): number[] {
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(file.read(number))?.[1];
  if (kids === undefined) return [number];
  const numbers = kids.split(' 0 R').map(Number);
  return numbers.filter((kid) => kid > 0).flatMap((kid) => listPages(file, kid));
}

const readName = (name: string): string =>
  name.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
