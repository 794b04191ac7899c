/** A part of the index or the engine could not be loaded. */
export class LoadError extends Error {}
