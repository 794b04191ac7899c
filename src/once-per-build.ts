import { loadForVersion, loadOnce } from './shared/load-once.ts';

/** How often the content has changed while a preview runs. */
let changes = 0;
import.meta.hot?.on('astro:content-changed', () => (changes += 1));

/** Loads once per build; a preview loads again after a change of the content. */
export const oncePerBuild = <T>(load: () => Promise<T>): (() => Promise<T>) =>
  import.meta.env.DEV ? loadForVersion(() => changes, load) : loadOnce(load);
