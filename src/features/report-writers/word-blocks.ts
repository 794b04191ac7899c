import type { Block, NumberedReport, NumberedRun } from './report-tree.ts';
import { writerWords as words } from './words.en.ts';
import { field, run, writeRuns, type LinkIds } from './word-runs.ts';
import { element, NAMESPACES, part, valued } from './word-xml.ts';

/* The main part of a Word file (ECMA-376, part 1, clauses 17.2 to 17.6). Lengths are in twentieths of a point. */

/** A4 with one-inch margins. */
const PAGE = { 'w:w': 11906, 'w:h': 16838 };
const MARGIN = 1440;
const SPACE_AFTER_TABLE = 160;
const TEXT_WIDTH = PAGE['w:w'] - 2 * MARGIN;

/** `word/document.xml`. The sources come last, since Word puts endnotes after the text. */
export function writeDocument({ title, subtitle, blocks, notes }: NumberedReport, ids: LinkIds): string {
  const tables = blocks.filter(({ kind }) => kind === 'table');
  const written = blocks.map((block, index) => {
    const beside = { before: blocks[index - 1]?.kind, after: blocks[index + 1]?.kind };
    return block.kind === 'table' ? writeTable(block, tables.indexOf(block) + 1, ids) : writeText(block, beside, ids);
  });
  const { heading, lead } = words.sources;
  const sources = notes.length > 0 ? [paragraph('Heading1', run(heading)), paragraph('', run(lead))] : [];
  const body = element(
    'w:body',
    {},
    paragraph('Title', run(title)),
    paragraph('Subtitle', run(subtitle)),
    ...written,
    ...sources,
    writeSection(),
  );
  return part(element('w:document', NAMESPACES, body));
}

/** A paragraph in a Word style; without one it is in `Normal`. */
export const paragraph = (style: string, ...runs: readonly string[]): string =>
  paragraphWith(style ? valued('w:pStyle', style) : '', ...runs);

const paragraphWith = (properties: string, ...runs: readonly string[]): string =>
  element('w:p', {}, ...(properties ? [element('w:pPr', {}, properties)] : []), ...runs);

type Kind = Block['kind'] | undefined;

/** A paragraph before a table stays with it. A paragraph after a table has space above, because a table cannot have space below. */
function writeText(block: Exclude<Block<NumberedRun>, TableBlock>, { before, after }: { before: Kind; after: Kind }, ids: LinkIds): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(`Heading${block.level}`, run(block.text));
    case 'paragraph': {
      const stays = after === 'table' ? element('w:keepNext') : '';
      const space = before === 'table' ? element('w:spacing', { 'w:before': SPACE_AFTER_TABLE }) : '';
      return paragraphWith(stays + space, writeRuns(block.runs, ids));
    }
    case 'list':
      return block.items.map((item) => paragraph('ListBullet', writeRuns(item, ids))).join('');
  }
}

/** The number is a field, so that Word can make a list of tables. */
function writeCaption(caption: string, number: number): string {
  const [before = '', after = ''] = words.table(number, caption).split(String(number), 2);
  return paragraph('Caption', run(before), field('SEQ Table \\* ARABIC', String(number)), run(after));
}

type TableBlock = Extract<Block<NumberedRun>, { kind: 'table' }>;

function writeTable({ caption, description, head, widths, rows }: TableBlock, number: number, ids: LinkIds): string {
  const properties = element(
    'w:tblPr',
    {},
    valued('w:tblStyle', 'TableGrid'),
    element('w:tblW', { 'w:w': 5000, 'w:type': 'pct' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', {
      'w:val': '00A0',
      'w:firstRow': 1,
      'w:lastRow': 0,
      'w:firstColumn': 1,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
    valued('w:tblCaption', caption),
    valued('w:tblDescription', description),
  );
  const columns = widths.map((width) => Math.round((TEXT_WIDTH * width) / 100));
  const grid = element('w:tblGrid', {}, ...columns.map((width) => element('w:gridCol', { 'w:w': width })));
  const heads = writeRow(
    head.map((name) => run(name)),
    columns,
    true,
  );
  const body = rows.map((row) =>
    writeRow(
      row.map((cell) => writeRuns(cell, ids)),
      columns,
      false,
    ),
  );
  return writeCaption(caption, number) + element('w:tbl', {}, properties, grid, heads, ...body);
}

/** A row that stays on one page. A header row is repeated on each page. */
function writeRow(cells: readonly string[], columns: readonly number[], isHeader: boolean): string {
  const properties = element('w:trPr', {}, element('w:cantSplit'), ...(isHeader ? [element('w:tblHeader')] : []));
  const written = cells.map((cell, index) =>
    element('w:tc', {}, element('w:tcPr', {}, element('w:tcW', { 'w:w': columns[index] ?? 0, 'w:type': 'dxa' })), paragraph('', cell)),
  );
  return element('w:tr', {}, properties, ...written);
}

function writeSection(): string {
  const margins = Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [`w:${side}`, MARGIN]));
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'footer' }),
    element('w:endnotePr', {}, valued('w:numFmt', 'decimal')),
    element('w:pgSz', PAGE),
    element('w:pgMar', { ...margins, 'w:header': 720, 'w:footer': 720, 'w:gutter': 0 }),
  );
}
