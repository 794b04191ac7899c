/** What a result shows. */
export interface Shown {
  readonly title: string;
  readonly excerpt: string;
}

/** Each engine's script exports this; its first call loads what it needs. */
export type Search = (query: string) => Promise<Shown[]>;

export const HITS_SHOWN = 10;

/** Calls `load` once, when it is first needed. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
}

export const fetchText = async (address: string): Promise<string> => (await fetch(address)).text();
