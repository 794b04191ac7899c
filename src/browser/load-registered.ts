import { loadEachOnce, loadOnce } from '../shared/load-once.ts';
import { loadScript } from './resolve-href.ts';

/*
 * Data comes in classic scripts that leave it in a global object, since pages opened from a disk may not fetch. Each script is
 * loaded once; where it fails the promise rejects, and the next call tries again.
 */

/** Makes a function that loads what one script leaves. */
export const makeLoader = <T>(global: string, address: string): (() => Promise<T>) => loadOnce(() => readScript<T>(address, global));

/** Makes a function that loads what scripts leave by name in one object. */
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
