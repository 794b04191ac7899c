import { loadForVersion, loadOnce } from './shared/load-once.ts';

/** The number of content changes since the preview started. */
let changes = 0;
import.meta.hot?.on('astro:content-changed', () => (changes += 1));

/** Loads once per build. A preview loads again after each content change. */
export const oncePerBuild = <T>(load: () => Promise<T>): (() => Promise<T>) =>
  import.meta.env.DEV ? loadForVersion(() => changes, load) : loadOnce(load);
