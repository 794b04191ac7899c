import { describeEdition, rowsIn, type TableFile } from './table-file.ts';
import type { TableRow } from './table.ts';

/** The places as GeoJSON (RFC 7946): one point each, longitude before latitude, with the columns of the table as properties. */
export function toPlacesGeoJson(files: readonly TableFile[]): string {
  const head = { type: 'FeatureCollection', ...describeEdition(files[0]?.edition ?? '') };
  const features = rowsIn(files, 'places').map((row) => JSON.stringify(toFeature(row)));
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
}

function toFeature({ id, latitude, longitude, ...properties }: TableRow) {
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties: { id, ...properties } };
}
