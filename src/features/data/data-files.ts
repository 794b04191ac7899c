import { toDataPackage } from '../../content/tables/data-package.ts';
import { toPlacesGeoJson } from '../../content/tables/places-geojson.ts';
import { toTableCsv, toTableJson, type TableFile } from '../../content/tables/table-file.ts';
import { DATA_PACKAGE, dataFileUrl, PLACES_GEOJSON } from '../../shared/urls.ts';

/** A file of the data: its address, its media type and its text. */
export interface DataFile {
  readonly url: string;
  readonly type: string;
  readonly text: string;
}

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json';
const GEOJSON = 'application/geo+json';

const listed = new WeakMap<readonly TableFile[], readonly DataFile[]>();

/** Every file of an edition: each table as CSV and as JSON, the data package and the places. Made only once for the same tables. */
export function listDataFiles(files: readonly TableFile[]): readonly DataFile[] {
  const known = listed.get(files) ?? makeDataFiles(files);
  listed.set(files, known);
  return known;
}

function makeDataFiles(files: readonly TableFile[]): DataFile[] {
  return [
    ...files.flatMap((file): DataFile[] => [
      { url: dataFileUrl(file.table.id, 'csv'), type: CSV, text: toTableCsv(file) },
      { url: dataFileUrl(file.table.id, 'json'), type: JSON_TYPE, text: toTableJson(file) },
    ]),
    { url: DATA_PACKAGE, type: JSON_TYPE, text: `${JSON.stringify(toDataPackage(files), null, 1)}\n` },
    { url: PLACES_GEOJSON, type: GEOJSON, text: toPlacesGeoJson(files) },
  ];
}
