import { slugify } from '../../shared/urls.ts';

/** The id of a place that is new: its name as part of an address. */
export const newPlaceId = (name: string): string => slugify(name);
