import { toSafeJson } from '../shared/safe-json.ts';

/** The global variable that the script of all places sets. */
export const PLACE_LIST_GLOBAL = 'almanacPlaceList';

/** A place as an option of the form. */
export type ListedPlace = readonly [id: string, name: string];

/** All places in order, as a classic script. A page that contained them would grow with each. */
export const toPlaceListScript = (places: readonly { readonly id: string; readonly name: string }[]): string =>
  `self.${PLACE_LIST_GLOBAL} = ${toSafeJson(places.map(({ id, name }): ListedPlace => [id, name]))};\n`;
