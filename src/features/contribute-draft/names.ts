/** Fields of the form that are neither front matter nor sections. */
export const NEW_PLACES = 'newPlaces';
export const SLUG = 'slug';
