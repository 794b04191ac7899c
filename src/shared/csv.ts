const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** Full-width signs begin a formula too, where the spreadsheet speaks a language that has them. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
/** Spreadsheets of many languages part cells at semicolons. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

/**
 * Rows as a CSV file of RFC 4180, with the mark that makes spreadsheets read it as UTF-8. A cell that a spreadsheet would
 * run as a formula gets an apostrophe before it.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(toCell).join(',') + LINE_END).join('');
}

function toCell(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
