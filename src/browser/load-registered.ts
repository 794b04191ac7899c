import { loadEachOnce, loadOnce } from '../shared/load-once.ts';
import { loadScript } from './resolve-href.ts';

/*
 * Data is in classic scripts that store it in a global variable, because pages opened from a disk cannot use `fetch`. Each script
 * is loaded once. If loading fails, the promise rejects and the next call tries again.
 */

/** Makes a function that loads the value from one script. */
export const makeLoader = <T>(global: string, address: string): (() => Promise<T>) => loadOnce(() => readScript<T>(address, global));

/** Makes a function that loads values by name. Each script adds its value to the same global object. */
export const makeNamedLoader = <T>(global: string, urlOf: (name: string) => string): ((name: string) => Promise<T>) =>
  loadEachOnce(async (name) => {
    const value = (await readScript<Readonly<Record<string, T>>>(urlOf(name), global))[name];
    if (value === undefined) throw new Error(`${urlOf(name)} left nothing under "${name}".`);
    return value;
  });

async function readScript<T>(address: string, global: string): Promise<T> {
  await loadScript(address);
  const value = (self as unknown as Record<string, T | undefined>)[global];
  if (value === undefined) throw new Error(`${address} left nothing.`);
  return value;
}
