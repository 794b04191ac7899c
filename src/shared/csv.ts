const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** Full-width signs also start a formula in spreadsheets whose language has them. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
/**
 * The places in a cell where a spreadsheet that separates cells at semicolons or tabs would start a new cell with a formula. Such a
 * spreadsheet reads quotes in the middle of a line as plain characters.
 */
const FORMULA_INSIDE = /(?<=[;\t\r\n][ "']{0,4})(?=[=+\-@＝＋－＠])/g;
/** Spreadsheets in many languages separate cells at semicolons. */
const NEEDS_QUOTES = /[",;\r\n]/;

/** A text, or a number that a spreadsheet reads as one. */
export type CsvCell = string | number;

/**
 * Rows as a CSV file of RFC 4180, with the byte order mark that makes spreadsheets read it as UTF-8. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it. Numbers are unchanged, including negative ones.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(toCell).join(',') + LINE_END).join('');
}

function toCell(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = toSafeText(cell);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text as it is written to a CSV file: with an apostrophe before each sign that could start a formula. */
export function toSafeText(text: string): string {
  return text.replace(FORMULA_START, "'$&").replace(FORMULA_INSIDE, "'");
}
