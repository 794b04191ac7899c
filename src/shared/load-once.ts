/** Makes a function that loads at its first call and then gives the same answer. After a failure the next call tries again. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Makes a function that gives the same answer for so many milliseconds after it has loaded, and then loads anew. */
export function loadAgainAfter<T>(milliseconds: number, load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().finally(() => setTimeout(() => (loading = undefined), milliseconds));
    return loading;
  };
}

/** The same for what is loaded by name: each name once. */
export function loadEachOnce<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const loaders = new Map<string, () => Promise<T>>();
  return (name) => {
    const loader = loaders.get(name) ?? loadOnce(() => load(name));
    loaders.set(name, loader);
    return loader();
  };
}
