/** True where the part after `#` is a state (`#q=…`) or nothing, not the anchor of a place on the page. */
export const holdsState = (hash: string): boolean => hash.length <= 1 || hash.includes('=');
