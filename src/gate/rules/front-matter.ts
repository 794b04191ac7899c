/** Front matter stands between two lines of three hyphens, the first of which begins the file. */
export const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;
