/** One measure of every engine, ours first. */
export interface Row {
  readonly name: string;
  readonly values: readonly number[];
  readonly format: (value: number) => string;
}

/** A table of measures by engines. Each value of another engine has its ratio to ours beside it. */
export function formatTable(engines: readonly string[], rows: readonly Row[]): string {
  const cells = [
    ['', ...engines],
    ...rows.map(({ name, values: [ours = NaN, ...others], format }) => [
      name,
      format(ours),
      ...others.map((value) => `${format(value)} (${ratio(value, ours)})`),
    ]),
  ];
  return alignColumns(cells);
}

/** A Markdown table that also lines up in a terminal. The first row is its header; all columns but the first are aligned to the right. */
export function alignColumns(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(cells[0] ?? []), rule, ...cells.slice(1).map(line)].join('\n');
}

/** A value as a multiple of ours, with two figures: `12×`, `0.04×`; a dash if ours is zero. */
export function ratio(value: number, ours: number): string {
  const times = value / ours;
  return ours > 0 && Number.isFinite(times) ? `${times.toFixed(times < 0.95 ? 2 : times < 9.95 ? 1 : 0)}×` : '–';
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toLocaleString('en-GB', { maximumFractionDigits: 0 })} kB`;

export const milliseconds = (value: number): string => `${value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 })} ms`;

export const number = (value: number): string => value.toLocaleString('en-GB');

/** The browser reports tasks of the main thread only if they take 50 ms or more. */
export const longTask = (value: number): string => (value > 0 ? milliseconds(value) : '< 50 ms');
