import { digest } from './sealed-file.ts';

/**
 * Makes a function that returns a digest of all props of a page. `known` has the digests of objects that many props contain, which are
 * found by identity. An array that several props share is read once. The function throws TypeError for props that contain a function,
 * because no digest covers what a function returns.
 */
export function propsDigester(known: ReadonlyMap<unknown, string>): (props: unknown) => string {
  const digests = new Map(known);
  const digestArray = (values: readonly unknown[]): string => {
    const found = digests.get(values) ?? digest(JSON.stringify(values.map(toPlain)));
    digests.set(values, found);
    return found;
  };
  const toPlain = (value: unknown): unknown => {
    if (typeof value === 'function')
      throw new TypeError(`Props that hold a function ("${value.name}") cannot have a key. Pass what it returns.`);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return digestArray(value);
    if (value instanceof Map || value instanceof Set) return digestArray([...(value as Iterable<unknown>)]);
    return digests.get(value) ?? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, toPlain(entry)]));
  };
  return (props) => digest(JSON.stringify(toPlain(props)));
}
