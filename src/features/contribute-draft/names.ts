/** Fields of the form that are no front matter and no section. */
export const NEW_PLACES = 'newPlaces';
export const SLUG = 'slug';
