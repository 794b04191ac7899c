import type { ListPage } from '../../features/browse/paginate.ts';
import { API_INDEX, apiListUrl, apiStudyUrl, apiTableUrl, dataFileUrl, OPENAPI } from '../../shared/urls.ts';
import { TABLES, type TableId } from '../tables/all-tables.ts';
import { describeEdition, rowsIn, type TableFile } from '../tables/table-file.ts';
import { absolute, type TableRow } from '../tables/table.ts';

/** The tables that the API serves whole. All others are in the files of the case studies. */
export const API_TABLES = ['places', 'challenges', 'steps', 'outcomes', 'glossary'] as const satisfies readonly TableId[];

/** The columns of the table that the list has for each case study, in addition to the address of its file. */
export const LISTED_COLUMNS = [
  'id',
  'name',
  'title',
  'summary',
  'main_place',
  'stage',
  'start',
  'evidence_grade',
  'reviewed',
  'url',
] as const;

/** The tables whose rows belong to one case study, each with its name in the file of a case study. */
export const STUDY_PARTS = TABLES.filter((table) => 'study' in table.columns).map((table) => ({
  table,
  name: table.id.replaceAll('-', '_'),
}));

/** The index of the API: the first file to read. */
export const toApiIndex = (edition: string) => ({
  ...describeEdition(edition),
  version: 'v1',
  openapi: absolute(OPENAPI),
  case_studies: absolute(apiListUrl(1)),
  case_study: absolute(apiStudyUrl('{id}')).replace('%7Bid%7D', '{id}'),
  ...Object.fromEntries(API_TABLES.map((table) => [table, absolute(apiTableUrl(table))])),
  tables: Object.fromEntries(TABLES.map((table) => [table.id, absolute(dataFileUrl(table.id, 'json'))])),
  self: absolute(API_INDEX),
});

/** One page of the list of case studies, with the address of the next page. */
export function toApiList({ items, number, pages, total }: ListPage<TableRow>, edition: string) {
  return {
    ...describeEdition(edition),
    total,
    page: number,
    pages,
    next: number < pages ? absolute(apiListUrl(number + 1)) : null,
    case_studies: items.map((row) => ({
      ...Object.fromEntries(LISTED_COLUMNS.map((column) => [column, row[column] ?? null])),
      file: absolute(apiStudyUrl(String(row['id']))),
    })),
  };
}

type RowsByStudy = ReadonlyMap<TableId, ReadonlyMap<unknown, readonly TableRow[]>>;
const grouped = new WeakMap<readonly TableFile[], RowsByStudy>();

/** The rows of each table grouped by case study, once for all files of case studies. */
function groupByStudy(files: readonly TableFile[]): RowsByStudy {
  const known = grouped.get(files);
  if (known) return known;
  const rows = STUDY_PARTS.map(({ table }) => [table.id, Map.groupBy(rowsIn(files, table.id), (row) => row['study'])] as const);
  const found: RowsByStudy = new Map(rows);
  grouped.set(files, found);
  return found;
}

/** Everything about one case study: its row, its rows in every other table, and its text as written, in Markdown. */
export function toApiStudy(files: readonly TableFile[], study: TableRow, body: string, edition: string) {
  const rows = groupByStudy(files);
  const parts = STUDY_PARTS.map(({ table, name }) => [name, rows.get(table.id)?.get(study['id']) ?? []] as const);
  return {
    ...describeEdition(edition),
    case_study: study,
    ...Object.fromEntries(parts),
    text: { format: 'text/markdown', body: body.trim() },
  };
}
