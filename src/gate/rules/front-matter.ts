/** Front matter is between two lines of three hyphens. The first of them starts the file. */
export const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;
