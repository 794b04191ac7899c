import { loadScript } from './resolve-href.ts';

/**
 * Makes a function that loads what classic scripts of the site leave by name in a global object: pages opened from a disk
 * may not fetch. Each is loaded once; where it fails the promise rejects, and the next call tries again.
 */
export function makeLoader<T>(global: string, urlOf: (name: string) => string): (name: string) => Promise<T> {
  const loading = new Map<string, Promise<T>>();
  return (name) => {
    const known = loading.get(name);
    if (known) return known;
    const loaded = readScript<T>(global, urlOf(name), name).catch((error: unknown) => {
      loading.delete(name);
      throw error;
    });
    loading.set(name, loaded);
    return loaded;
  };
}

async function readScript<T>(global: string, address: string, name: string): Promise<T> {
  await loadScript(address);
  const value = (self as unknown as Record<string, Record<string, T> | undefined>)[global]?.[name];
  if (value === undefined) throw new Error(`${address} left nothing under "${name}".`);
  return value;
}
