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

/**
 * Makes a function that loads once for each `version`. A load that was in progress when the version changed starts again, so callers
 * never get outdated data.
 */
export function loadForVersion<T>(version: () => number, load: () => Promise<T>): () => Promise<T> {
  let loaded: { readonly version: number; readonly answer: Promise<T> } | undefined;
  const loadNow = (): Promise<T> => {
    const before = version();
    if (loaded?.version === before) return loaded.answer;
    const answer = load().then((value) => (version() === before ? value : loadNow()));
    loaded = { version: before, answer };
    answer.catch(() => {
      if (loaded?.answer === answer) loaded = undefined;
    });
    return answer;
  };
  return loadNow;
}

/** The same for things that are loaded by name: each name once. */
export function loadEachOnce<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const loaders = new Map<string, () => Promise<T>>();
  return (name) => {
    const loader = loaders.get(name) ?? loadOnce(() => load(name));
    loaders.set(name, loader);
    return loader();
  };
}
