import { slugify } from '../../shared/urls.ts';

/** The id of a new place: its name as part of an address. */
export const newPlaceId = (name: string): string => slugify(name);
