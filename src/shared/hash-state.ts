/** True if the part after `#` is a state (`#q=…`) or empty, not the anchor of a place on the page. */
export const hasState = (hash: string): boolean => hash.length <= 1 || hash.includes('=');
